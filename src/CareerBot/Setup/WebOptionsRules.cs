using Microsoft.Extensions.Options;

namespace CareerBot.Setup;

/// <summary>What attributes can't say of where the page is served.</summary>
internal sealed class WebOptionsRules : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(WebOptions options)
    {
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
}
