using CareerBot.Web;
using Microsoft.Extensions.Options;

namespace CareerBot.Setup;

/// <summary>What attributes can't say of the section "Web".</summary>
internal sealed class WebOptionsRules : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(WebOptions options)
    {
        foreach (var proxy in options.TrustedProxies)
        {
            if (ProblemOf(proxy) is { } problem) yield return problem;
        }

        if (ListenAddress.TroubleWith(options.Url) is { } address) yield return $"\"Web:Url\": {address}";
        if (!string.IsNullOrEmpty(options.CertificatePath))
        {
            if (ListenCertificate.TroubleWith(options) is { } certificate) yield return certificate;
        }
        else if (!string.IsNullOrEmpty(options.KeyPath))
        {
            yield return "\"Web:KeyPath\" is set without \"Web:CertificatePath\": name the certificate that the key belongs to, or leave both out.";
        }
    }

    private static string? ProblemOf(string proxy)
    {
        if (!TrustedProxies.TryRead(proxy, out var network)) return $"\"Web:TrustedProxies\" holds \"{proxy}\", which is neither an address nor a network: write 10.1.2.3 or 10.1.2.0/24.";
        return network.PrefixLength == 0 ? $"\"Web:TrustedProxies\" holds \"{proxy}\", which is everybody: name the proxies before the bot." : null;
    }
}
