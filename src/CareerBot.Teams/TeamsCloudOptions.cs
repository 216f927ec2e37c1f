using System.ComponentModel.DataAnnotations;

namespace CareerBot.Teams;

/// <summary>Addresses of the cloud; the defaults are those of Microsoft's public one.</summary>
public sealed class TeamsCloudOptions
{
    /// <summary>OpenID metadata of the tokens that the Bot Framework sends.</summary>
    [Required]
    [Url]
    public string ChannelMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    [Required]
    public string ChannelIssuer { get; set; } = "https://api.botframework.com";

    /// <summary>OpenID metadata of the tokens that the Bot Framework Emulator gets with the bot's own secret.</summary>
    [Required]
    [Url]
    public string EmulatorMetadata { get; set; } = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>Issuers of such tokens beside Microsoft's own.</summary>
    public IList<string> EmulatorIssuers { get; } = [];

    /// <summary>Where tenants sign in; the tenant's id is put behind it.</summary>
    [Required]
    [Url]
    public string Login { get; set; } = "https://login.microsoftonline.com";

    /// <summary>What a token for replies is asked for.</summary>
    [Required]
    public string Scope { get; set; } = "https://api.botframework.com/.default";
}
