using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Gateway;

/// <summary>What all shards share.</summary>
internal sealed record GatewayParts
{
    public required Uri Url { get; init; }

    public required BotToken Token { get; init; }

    public required GatewayIntents Intents { get; init; }

    /// <summary>After so long without any event the line is thought dead, heartbeats or not.</summary>
    public required TimeSpan LongestSilence { get; init; }

    public required IGatewayTransport Transport { get; init; }

    public required IGatewayDispatchHandler Handler { get; init; }

    public required IdentifyGate Gate { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required Func<double> Jitter { get; init; }

    public required ILogger Logger { get; init; }
}
