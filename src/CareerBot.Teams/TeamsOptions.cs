using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams;

/// <summary>How the bot is known to Microsoft Teams. Without an app id only callers of this machine are answered.</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    /// <summary>The Application (client) id of the bot's registration in Entra.</summary>
    [StringLength(100)]
    public string AppId { get; set; } = string.Empty;

    public TeamsAppType AppType { get; set; } = TeamsAppType.SingleTenant;

    /// <summary>The Directory (tenant) id of the registration.</summary>
    [StringLength(100)]
    public string TenantId { get; set; } = string.Empty;
}

[OptionsValidator]
internal sealed partial class TeamsOptionsValidator : IValidateOptions<TeamsOptions>;
