namespace CareerBot.TestKit.Discord;

/// <summary>What the fake Discord is like.</summary>
public sealed record FakeDiscordSettings
{
    // https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback
    public static TimeSpan RealInteractionPatience { get; } = TimeSpan.FromSeconds(3);

    public string Token { get; init; } = "MTIz.fake.token";

    public string ApplicationId { get; init; } = "111111111111111111";

    public string BotUserId { get; init; } = "222222222222222222";

    /// <summary>The number of shards that it recommends.</summary>
    public int Shards { get; init; } = 1;

    public int MaxConcurrency { get; init; } = 16;

    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromSeconds(41.25);

    /// <summary>How long an interaction waits for its first answer: longer than with the real one, as the machine may be busy.</summary>
    public TimeSpan InteractionPatience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Calls that a route takes for one channel within <see cref="LimitWindow"/>; null where nothing is limited.</summary>
    public int? CallsPerBucket { get; init; }

    public TimeSpan LimitWindow { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Off for figures of speed: checking a body against the specification costs more than all else.</summary>
    public bool ChecksBodies { get; init; } = true;
}
