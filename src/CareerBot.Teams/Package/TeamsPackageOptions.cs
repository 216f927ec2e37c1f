using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Package;

/// <summary>What the app package says of the app; used by "careerbot teams package" alone.</summary>
public sealed class TeamsPackageOptions
{
    public const string Section = "Teams:Package";

    /// <summary>What people see in Teams' store and in the chat.</summary>
    [Required]
    [StringLength(30, MinimumLength = 1)]
    public string Name { get; set; } = "CareerBot";

    /// <summary>Raise it with every change, or Teams keeps the package it has.</summary>
    [Required]
    [RegularExpression(@"^\d{1,5}\.\d{1,5}\.\d{1,5}$")]
    public string Version { get; set; } = "1.0.0";

    /// <summary>Who runs the bot, for example the school.</summary>
    [StringLength(32)]
    public string DeveloperName { get; set; } = string.Empty;

    /// <summary>Empty takes Assistant:PublicUrl.</summary>
    [StringLength(2048)]
    public string WebsiteUrl { get; set; } = string.Empty;

    /// <summary>Empty takes the page "/privacy" of Assistant:PublicUrl, else the website.</summary>
    [StringLength(2048)]
    public string PrivacyUrl { get; set; } = string.Empty;

    /// <summary>Empty takes the website.</summary>
    [StringLength(2048)]
    public string TermsOfUseUrl { get; set; } = string.Empty;

    /// <summary>
    /// Asks for every message of the teams and chats it is in, mentions or not (resource-specific consent). The bot answers mentions
    /// all the same and reads nothing else, so it is off.
    /// </summary>
    public bool ReceiveAllMessages { get; set; }
}

[OptionsValidator]
internal sealed partial class TeamsPackageOptionsValidator : IValidateOptions<TeamsPackageOptions>;
