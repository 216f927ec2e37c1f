using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Teams.Activities;

/// <summary>A chat, a channel's thread or a conversation of another client; the id is opaque and may hold ";messageid=…".</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? TenantId { get; init; }

    /// <summary>"personal", "groupChat" or "channel" in Teams; absent elsewhere.</summary>
    public string? ConversationType { get; init; }

    public bool? IsGroup { get; init; }

    /// <summary>Kept, because replies hand the conversation back as it came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
