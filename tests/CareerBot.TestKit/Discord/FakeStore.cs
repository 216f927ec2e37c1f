using System.Collections.Concurrent;
using System.Text.Json;

namespace CareerBot.TestKit.Discord;

/// <summary>What the bot has said and registered.</summary>
public sealed class FakeStore
{
    private readonly ConcurrentDictionary<(string Channel, string Nonce), FakeMessage> _nonces = new();

    /// <summary>The bot's messages by id.</summary>
    public ConcurrentDictionary<string, FakeMessage> Messages { get; } = new();

    public ConcurrentDictionary<string, FakeInteraction> Interactions { get; } = new();

    public ConcurrentDictionary<string, JsonElement> Commands { get; } = new();

    public ConcurrentDictionary<string, string> Threads { get; } = new();

    /// <summary>The bot's messages that reply to one of a person's.</summary>
    public IReadOnlyList<FakeMessage> RepliesTo(string messageId) => [.. Messages.Values.Where(message => message.RepliesTo == messageId)];

    /// <summary>Posts a message; the same nonce in the same channel gives the message that is there already, if that was asked for.</summary>
    internal FakeMessage Post(string channel, JsonElement body, IReadOnlyList<string> files, Func<string> nextId)
    {
        if (Text(body, "nonce") is not { } nonce || !body.TryGetProperty("enforce_nonce", out var enforce) || enforce.ValueKind != JsonValueKind.True) return Add(channel, body, files, nextId());
        return _nonces.GetOrAdd((channel, nonce), _ => Add(channel, body, files, nextId()));
    }

    private FakeMessage Add(string channel, JsonElement body, IReadOnlyList<string> files, string id)
    {
        var reference = body.TryGetProperty("message_reference", out var referred) && referred.ValueKind == JsonValueKind.Object ? Text(referred, "message_id") : null;
        return Messages[id] = new FakeMessage(id, channel, body) { RepliesTo = reference ?? Text(body, "nonce"), Files = files };
    }

    private static string? Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null : null;
}

/// <summary>A message of the bot's as it was posted, and as it was edited last.</summary>
public sealed record FakeMessage(string Id, string ChannelId, JsonElement Body)
{
    /// <summary>The message that it refers to, or else its nonce.</summary>
    public string? RepliesTo { get; init; }

    public IReadOnlyList<string> Files { get; init; } = [];

    public JsonElement Latest { get; set; } = Body;

    public FakePost Post => new(Id, ChannelId, Body);
}

/// <summary>An interaction and what the bot did about it.</summary>
public sealed class FakeInteraction(string id, string token, long startedAt)
{
    public string Id => id;

    public string Token => token;

    public long StartedAt => startedAt;

    public string ChannelId { get; init; } = string.Empty;

    /// <summary>The message that the first answer has become; null while there is none, and for proposals.</summary>
    public FakePost? Post => Callback is { } callback && callback.TryGetProperty("data", out var data) && callback.GetProperty("type").GetInt32() == 4 ? new FakePost($"9{id}", ChannelId, data) : null;

    /// <summary>Names of the files beside the first answer.</summary>
    public IReadOnlyList<string> Files { get; internal set; } = [];

    /// <summary>The first answer; null while there is none.</summary>
    public JsonElement? Callback { get; internal set; }

    /// <summary>When it came; only for measuring.</summary>
    public long AnsweredAt { get; internal set; }

    /// <summary>The original response as edited last.</summary>
    public JsonElement? Edited { get; internal set; }

    public ConcurrentQueue<JsonElement> FollowUps { get; } = new();

    /// <summary>Callbacks that came after the first.</summary>
    public int Repetitions { get; internal set; }
}
