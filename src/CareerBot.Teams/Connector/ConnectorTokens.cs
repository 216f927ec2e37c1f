using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace CareerBot.Teams.Connector;

/// <summary>The kind of tokens that the options ask for.</summary>
internal static class ConnectorTokens
{
    /// <summary>Registrations that several tenants share get their tokens from the Bot Framework's own tenant.</summary>
    private const string SharedTenant = "botframework.com";

    /// <summary>Managed identities are asked for a resource, not for a scope.</summary>
    private const string DefaultScope = "/.default";

    public static IConnectorTokens Create(TeamsOptions options, IHttpClientFactory clients, TimeProvider time)
    {
        if (!options.IsRegistered) return new NoConnectorTokens();
        var http = new IdentityHttpClients(clients);
        var scope = options.Cloud.Scope;
        if (options.AppType == TeamsAppType.ManagedIdentity)
        {
            var identity = ManagedIdentity(options, http);
            var resource = scope.EndsWith(DefaultScope, StringComparison.Ordinal) ? scope[..^DefaultScope.Length] : scope;
            return new KeptToken(isRefused => identity.AcquireTokenForManagedIdentity(resource).WithForceRefresh(isRefused).ExecuteAsync(), time);
        }

        var registration = Registration(options, http);
        return new KeptToken(isRefused => registration.AcquireTokenForClient([scope]).WithForceRefresh(isRefused).ExecuteAsync(), time);
    }

    /// <summary>A single-tenant registration's token comes from its own tenant: one from elsewhere is taken for receiving and refused for replies.</summary>
    private static IConfidentialClientApplication Registration(TeamsOptions options, IdentityHttpClients http)
    {
        var tenant = options.AppType == TeamsAppType.MultiTenant ? SharedTenant : options.TenantId;
        var builder = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithAuthority($"{options.Cloud.Login.TrimEnd('/')}/{tenant}", validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http);
        return Prove(builder, options).Build();
    }

    private static ConfidentialClientApplicationBuilder Prove(ConfidentialClientApplicationBuilder builder, TeamsOptions options)
    {
        if (!string.IsNullOrEmpty(options.ClientSecret)) return builder.WithClientSecret(options.ClientSecret);
        if (!string.IsNullOrEmpty(options.CertificatePath)) return builder.WithCertificate(CertificateFile.Load(options.CertificatePath, options.CertificatePassword), sendX5C: true);
        var file = options.FederatedTokenFile ?? throw new InvalidOperationException("No credential is configured.");

        // Read each time: whoever issued the token renews the file.
        return builder.WithClientAssertion(assertion => File.ReadAllTextAsync(file, assertion.CancellationToken));
    }

    /// <summary>Bots are given user-assigned identities; their client id is the app id.</summary>
    private static IManagedIdentityApplication ManagedIdentity(TeamsOptions options, IdentityHttpClients http) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).WithHttpClientFactory(http).Build();
}
