namespace CareerBot.Teams.Package;

/// <summary>Everything that a manifest is made of, checked.</summary>
public sealed record AppDescription
{
    /// <summary>The bot's registration, and the app's own id.</summary>
    public required Guid BotId { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string DeveloperName { get; init; }

    public required Uri WebsiteUrl { get; init; }

    public required Uri PrivacyUrl { get; init; }

    public required Uri TermsOfUseUrl { get; init; }

    /// <summary>Hosts that links and pictures of the bot lead to.</summary>
    public required IReadOnlyList<string> Domains { get; init; }

    public required bool ReceiveAllMessages { get; init; }
}
