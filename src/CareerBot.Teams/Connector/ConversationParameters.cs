using System.Text.Json.Nodes;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Connector;

/// <summary>The body that opens a conversation.</summary>
internal sealed record ConversationParameters
{
    public required ChannelAccount Bot { get; init; }

    public required IReadOnlyList<ChannelAccount> Members { get; init; }

    public required OutgoingActivity Activity { get; init; }

    public required string TenantId { get; init; }

    public required JsonObject ChannelData { get; init; }

    public bool IsGroup { get; init; }
}
