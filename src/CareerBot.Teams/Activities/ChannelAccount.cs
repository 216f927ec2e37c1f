using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Teams.Activities;

/// <summary>A person or a bot. The id is opaque: neither "29:…" nor a GUID may be counted on.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }

    public string? Role { get; init; }

    /// <summary>Whether only this recipient sees the message (Teams' targeted messages).</summary>
    public bool? IsTargeted { get; init; }

    /// <summary>Kept, because replies hand accounts back as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
