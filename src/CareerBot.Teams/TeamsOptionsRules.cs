using CareerBot.Teams.Connector;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams;

/// <summary>What attributes can't say: which options go together.</summary>
internal sealed class TeamsOptionsRules : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(TeamsOptions options)
    {
        var credentials = new[] { options.ClientSecret, options.CertificatePath, options.FederatedTokenFile }.Count(credential => !string.IsNullOrEmpty(credential));
        if (!options.IsRegistered)
        {
            if (credentials > 0) yield return "\"Teams:AppId\" is missing: set it to the Application (client) id of the bot's registration, or remove its credential.";
            foreach (var port in options.LoopbackServicePorts.Where(port => port is < 1 or > 65_535)) yield return $"\"Teams:LoopbackServicePorts\" holds {port}, which is no port.";
            if (options.LoopbackServicePorts.Contains(options.LoopbackPort)) yield return "\"Teams:LoopbackServicePorts\" holds \"Teams:LoopbackPort\", so that the bot would answer itself: name the port of the client that takes the replies.";
            yield break;
        }

        if (options.AllowAnonymousLoopback) yield return "\"Teams:AllowAnonymousLoopback\" is for trying the bot out without a registration: remove it, since \"Teams:AppId\" is set.";

        if (options.AppType == TeamsAppType.ManagedIdentity)
        {
            if (credentials > 0) yield return "\"Teams:AppType\" is \"ManagedIdentity\", which needs no credential: remove \"Teams:ClientSecret\", \"Teams:CertificatePath\" and \"Teams:FederatedTokenFile\".";
            yield break;
        }

        if (credentials != 1) yield return "\"Teams:AppId\" is set, so exactly one of \"Teams:ClientSecret\", \"Teams:CertificatePath\" and \"Teams:FederatedTokenFile\" must be set.";
        if (options.AppType == TeamsAppType.SingleTenant && options.TenantId.Length == 0) yield return "\"Teams:TenantId\" is missing: a registration of the type \"SingleTenant\" gets its tokens from its own tenant.";
        if (options.AcceptTenantTokens && options.TenantId.Length == 0) yield return "\"Teams:AcceptTenantTokens\" needs \"Teams:TenantId\".";
        if (!string.IsNullOrEmpty(options.CertificatePath) && CertificateFile.Trouble(options.CertificatePath, options.CertificatePassword) is { } trouble) yield return $"\"Teams:CertificatePath\": {trouble}.";
        foreach (var host in options.ServiceHosts.Where(host => host.Contains('/', StringComparison.Ordinal) || host is "*" or "*."))
        {
            yield return $"\"Teams:ServiceHosts\" holds \"{host}\"; write a host such as \"smba.trafficmanager.net\" or \"*.example.org\".";
        }
    }
}
