using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CareerBot.Setup;

/// <summary>Where the web page is served and how much one visitor may ask.</summary>
public sealed class WebOptions
{
    public const string Section = "Web";

    public const string DefaultUrl = "http://localhost:3978";

    /// <summary>Address to listen on; ASP.NET's own "urls" (ASPNETCORE_URLS, --urls) wins.</summary>
    [Required]
    public string Url { get; set; } = DefaultUrl;

    /// <summary>The certificate of https addresses: a .pfx file, or a .pem file with the certificates above it behind its own.</summary>
    public string? CertificatePath { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>The private key of a .pem file where it stands in another.</summary>
    public string? KeyPath { get; set; }

    /// <summary>Questions that one visitor may ask in a minute; who keeps no cookie shares this with all of the same address who keep none.</summary>
    [Range(1, 1_000_000)]
    public int QuestionsPerMinute { get; set; } = 60;

    /// <summary>Questions that all visitors of one address may ask in a minute, such as those of a campus; never less than one visitor may.</summary>
    [Range(1, 1_000_000)]
    public int QuestionsPerMinuteAndAddress { get; set; } = 600;

    /// <summary>Addresses or networks ("10.1.2.0/24") of the proxies before the bot; whom they name in X-Forwarded-For is believed to be the caller.</summary>
    public IList<string> TrustedProxies { get; } = [];

    /// <summary>How many of them stand one behind the other.</summary>
    [Range(1, 10)]
    public int ProxyHops { get; set; } = 1;

    /// <summary>Characters that a question may have.</summary>
    [Range(100, 10_000)]
    public int MaxQuestionLength { get; set; } = 2000;
}

[OptionsValidator]
internal sealed partial class WebOptionsValidator : IValidateOptions<WebOptions>;
