using Microsoft.Identity.Client;

namespace CareerBot.Teams.Connector;

/// <summary>Tokens for a registration with a secret, a certificate or a federated token; the library keeps them until shortly before they end.</summary>
internal sealed class RegistrationTokens(IConfidentialClientApplication registration, string scope) : IConnectorTokens
{
    private readonly string[] _scopes = [scope];

    public async Task<string?> AcquireAsync(bool isRefused, CancellationToken cancellationToken)
    {
        var result = await registration.AcquireTokenForClient(_scopes).WithForceRefresh(isRefused).ExecuteAsync(cancellationToken);
        return result.AccessToken;
    }
}
