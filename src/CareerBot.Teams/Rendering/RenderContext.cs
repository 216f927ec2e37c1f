using CareerBot.Teams.Conversations;

namespace CareerBot.Teams.Rendering;

/// <summary>What a renderer may know of where a reply goes.</summary>
/// <param name="TurnId">The id of the activity that is answered; opaque.</param>
/// <param name="Place">One to one, a group chat or a channel.</param>
public sealed record RenderContext(string TurnId, ConversationPlace Place)
{
    private const string TeamsChannel = "msteams";

    /// <summary>"msteams" or another channel ("webchat", "emulator"), which knows fewer of Teams' extras.</summary>
    public string ChannelId { get; init; } = TeamsChannel;

    /// <summary>The language of the person's client ("es-MX"); null where it is not said.</summary>
    public string? Locale { get; init; }

    public bool IsTeams => string.Equals(ChannelId, TeamsChannel, StringComparison.OrdinalIgnoreCase);
}
