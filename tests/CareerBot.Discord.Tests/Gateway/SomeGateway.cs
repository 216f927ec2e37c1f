using System.Collections.Concurrent;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Discord.Tests.Gateway;

/// <summary>A shard and what it needs, complete but for what a test is about.</summary>
internal sealed class SomeGateway(ScriptedTransport script) : IGatewayDispatchHandler
{
    public const string Token = "MTIz.Abc.def";

    public static TimeSpan LongestSilence { get; } = TimeSpan.FromMinutes(15);

    public ConcurrentQueue<GatewayDispatch> Dispatches { get; } = new();

    public double Jitter { get; init; } = 0.5;

    public SessionStartLimit Limit { get; init; } = new() { Total = 1000, Remaining = 1000, MaxConcurrency = 1 };

    public Func<string, bool> Wanted { get; init; } = _ => true;

    public Action<GatewayDispatch> OnDispatch { get; init; } = _ => { };

    public TimeSpan Silence { get; init; } = LongestSilence;

    public bool Wants(string eventName) => Wanted(eventName);

    public ValueTask OnDispatchAsync(GatewayDispatch dispatch, CancellationToken cancellationToken)
    {
        Dispatches.Enqueue(dispatch);
        OnDispatch(dispatch);
        return ValueTask.CompletedTask;
    }

    public Shard Shard(int index = 0, int count = 1) => new(new ShardId(index, count), new GatewayParts
    {
        Url = Frames.GatewayUrl,
        Token = new BotToken($"Bot {Token}"),
        Intents = new DiscordOptions().Intents,
        LongestSilence = Silence,
        Transport = script,
        Handler = this,
        Gate = new IdentifyGate(Limit, _ => Task.FromResult(Limit), script.Time, NullLogger.Instance),
        Time = script.Time,
        Jitter = () => Jitter,
        Logger = NullLogger.Instance,
    });
}
