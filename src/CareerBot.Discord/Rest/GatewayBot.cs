using System.Text.Json.Serialization;

namespace CareerBot.Discord.Rest;

/// <summary>Where the gateway is, how many shards Discord recommends and how many sessions may still be started.</summary>
// https://discord.com/developers/docs/events/gateway#get-gateway-bot
internal sealed record GatewayBot(string Url, int Shards, SessionStartLimit SessionStartLimit);

/// <summary>Sessions that may be started: how many are left, when they are renewed, and how many in five seconds.</summary>
internal sealed record SessionStartLimit
{
    public int Total { get; init; }

    public int Remaining { get; init; }

    /// <summary>Milliseconds, as sent.</summary>
    [JsonPropertyName("reset_after")]
    public long ResetAfterMilliseconds { get; init; }

    public int MaxConcurrency { get; init; } = 1;
}
