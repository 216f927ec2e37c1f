using System.Collections.Frozen;

namespace CareerBot.Teams.Authentication;

/// <summary>The issuers that the options name. Two paths: Bot Framework tokens have no tenant, Entra tokens no service URL.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication</remarks>
internal sealed class TrustedIssuers
{
    /// <summary>The tenants by which Microsoft issues a registration's tokens to emulators, in both versions.</summary>
    private static readonly string[] EmulatorIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/",
    ];

    private readonly FrozenDictionary<string, TrustedIssuer> _byName;

    public TrustedIssuers(TeamsOptions options)
    {
        _byName = All(options).DistinctBy(issuer => issuer.Issuer).ToFrozenDictionary(issuer => issuer.Issuer, StringComparer.Ordinal);
    }

    public TrustedIssuer? Find(string issuer) => _byName.GetValueOrDefault(issuer);

    /// <summary>Where the registration's own tenant publishes its keys.</summary>
    public static string TenantMetadata(TeamsOptions options) => $"{Tenant(options)}/v2.0/.well-known/openid-configuration";

    private static string Tenant(TeamsOptions options) => $"{options.Cloud.Login.TrimEnd('/')}/{options.TenantId}";

    private static IEnumerable<TrustedIssuer> All(TeamsOptions options)
    {
        var cloud = options.Cloud;
        yield return new TrustedIssuer(cloud.ChannelIssuer, cloud.ChannelMetadata, IssuerKind.Channel);
        foreach (var issuer in EmulatorIssuers.Concat(cloud.EmulatorIssuers))
        {
            yield return new TrustedIssuer(issuer, cloud.EmulatorMetadata, IssuerKind.Entra);
        }

        if (!options.AcceptTenantTokens) yield break;
        var metadata = TenantMetadata(options);
        yield return new TrustedIssuer($"{Tenant(options)}/v2.0", metadata, IssuerKind.Entra);
        yield return new TrustedIssuer($"https://sts.windows.net/{options.TenantId}/", metadata, IssuerKind.Entra);
    }
}
