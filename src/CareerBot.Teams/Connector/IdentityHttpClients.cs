using Microsoft.Identity.Client;

namespace CareerBot.Teams.Connector;

/// <summary>Gives the identity library our clients in place of its own.</summary>
internal sealed class IdentityHttpClients(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public const string ClientName = "teams-identity";

    public HttpClient GetHttpClient() => clients.CreateClient(ClientName);
}
