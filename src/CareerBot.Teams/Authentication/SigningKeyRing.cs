using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;

namespace CareerBot.Teams.Authentication;

/// <summary>Published keys by the address of their metadata; there are as many as the options name.</summary>
internal sealed class SigningKeyRing(IHttpClientFactory clients, TimeProvider time, ILogger<SigningKeyRing> logger) : IDisposable
{
    public const string ClientName = "teams-metadata";

    private readonly ConcurrentDictionary<string, SigningKeys> _byAddress = new(StringComparer.Ordinal);

    public SigningKeys At(string address) => _byAddress.GetOrAdd(address, Open);

    /// <summary>Keys come by https; only from this machine, where somebody tests, also without.</summary>
    public IDocumentRetriever Documents(string address) => new HttpDocumentRetriever(clients.CreateClient(ClientName)) { RequireHttps = !new Uri(address).IsLoopback };

    public void Dispose()
    {
        foreach (var keys in _byAddress.Values) keys.Dispose();
    }

    private SigningKeys Open(string address) => new(address, Documents(address), time, logger);
}
