using Microsoft.Identity.Client;

namespace CareerBot.Teams.Connector;

/// <summary>Tokens for the managed identity of the Azure machine we run on.</summary>
internal sealed class ManagedIdentityTokens(IManagedIdentityApplication identity, string scope) : IConnectorTokens
{
    private const string Default = "/.default";

    /// <summary>Managed identities are asked for a resource, not for a scope.</summary>
    private readonly string _resource = scope.EndsWith(Default, StringComparison.Ordinal) ? scope[..^Default.Length] : scope;

    public async Task<string?> AcquireAsync(bool isRefused, CancellationToken cancellationToken)
    {
        var result = await identity.AcquireTokenForManagedIdentity(_resource).WithForceRefresh(isRefused).ExecuteAsync(cancellationToken);
        return result.AccessToken;
    }
}
