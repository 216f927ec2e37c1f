using System.Collections.Concurrent;
using System.Text.Json;

namespace CareerBot.TestKit.Discord;

/// <summary>How often things go wrong, from 0 to 1; the same seed gives the same chances.</summary>
public sealed class FakeFaults(int seed)
{
    private readonly Random _random = new(seed);

    private readonly Lock _guard = new();

    /// <summary>A call fails with a 500 before anything is done.</summary>
    public double ServerErrors { get; set; }

    /// <summary>A call is done, and its answer lost: a 502.</summary>
    public double LostAnswers { get; set; }

    /// <summary>A call is turned down with a 429, though no limit was reached.</summary>
    public double RateLimits { get; set; }

    /// <summary>An event is delivered twice.</summary>
    public double Duplicates { get; set; }

    /// <summary>A frame comes late.</summary>
    public double LateFrames { get; set; }

    public TimeSpan Lateness { get; set; } = TimeSpan.FromMilliseconds(30);

    /// <summary>What messages into a channel, or into any channel whose id begins so, are turned down with.</summary>
    public ConcurrentDictionary<string, FakeRefusal> Refuses { get; } = new();

    internal FakeRefusal? RefusalOf(string channel, JsonElement message, IReadOnlyList<string> files) =>
        Refuses.FirstOrDefault(refusal => channel.StartsWith(refusal.Key, StringComparison.Ordinal)).Value is { } found && found.Fits(message, files) ? found : null;

    public bool Strikes(double rate) => rate > 0 && Next() < rate;

    public int Below(int bound)
    {
        lock (_guard) return _random.Next(bound);
    }

    private double Next()
    {
        lock (_guard) return _random.NextDouble();
    }
}

/// <summary>How a message is turned down.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Discord's own code.</param>
/// <param name="Fits">Which messages it meets, told by their body and the names of their files.</param>
public sealed record FakeRefusal(int Status, int Code, Func<JsonElement, IReadOnlyList<string>, bool> Fits)
{
    public FakeRefusal(int status, int code)
        : this(status, code, (_, _) => true)
    {
    }

    /// <summary>What Discord found fault with, as JSON; null where it names nothing.</summary>
    public string? Errors { get; init; }
}
