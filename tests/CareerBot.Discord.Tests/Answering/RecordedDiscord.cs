using System.Collections.Concurrent;
using System.Text.Json;
using CareerBot.Discord.Rest;
using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Answering;

/// <summary>A call as the bot made it.</summary>
internal sealed record RecordedCall(string Name, string Target, JsonElement Body)
{
    public IReadOnlyList<DiscordFile> Files { get; init; } = [];

    public bool HasEnforcedNonce { get; init; }

    /// <summary>The content of a message; null where it has embeds alone.</summary>
    public string? Text => Body.TryGetProperty("content", out var content) ? content.GetString() : null;

    public bool HasEmbeds => Body.TryGetProperty("embeds", out _);

    /// <summary>The message that is replied to.</summary>
    public string? RepliesTo => Body.TryGetProperty("message_reference", out var reference) ? reference.GetProperty("message_id").GetString() : null;
}

/// <summary>A Discord that takes every call, remembers it, and holds commands as the real one does.</summary>
internal sealed class RecordedDiscord : IDiscordRest
{
    private static readonly Dictionary<string, string> Routes = new()
    {
        [nameof(CreateMessageAsync)] = "POST /channels/{channel_id}/messages",
        [nameof(StartThreadAsync)] = "POST /channels/{channel_id}/messages/{message_id}/threads",
        [nameof(RespondAsync)] = "POST /interactions/{interaction_id}/{interaction_token}/callback",
        [nameof(CreateCommandAsync)] = "POST /applications/{application_id}/commands",
        [nameof(EditCommandAsync)] = "PATCH /applications/{application_id}/commands/{command_id}",
    };

    private readonly ConcurrentQueue<RecordedCall> _calls = new();
    private readonly ConcurrentDictionary<string, JsonElement> _commands = new();
    private int _ids = 1000;

    public IReadOnlyList<RecordedCall> Calls => [.. _calls];

    /// <summary>Turns a call down where it gives an exception.</summary>
    public Func<RecordedCall, DiscordRestException?> Refuses { get; set; } = _ => null;

    public JsonElement Application { get; set; } = JsonElement.Parse("""{"id":"77","verify_key":"ab","flags":0}""");

    public IReadOnlyList<RecordedCall> Messages => [.. _calls.Where(call => call.Name == nameof(CreateMessageAsync))];

    public IReadOnlyList<RecordedCall> Writes => [.. _calls.Where(call => call.Name is nameof(CreateCommandAsync) or nameof(EditCommandAsync) or nameof(DeleteCommandAsync))];

    /// <summary>Waits until that many messages have been sent.</summary>
    public async Task<IReadOnlyList<RecordedCall>> WaitForMessagesAsync(int count)
    {
        await Until.TrueAsync(() => Messages.Count >= count);
        return Messages;
    }

    public void Register(string json) => _commands[Next()] = JsonElement.Parse(json);

    public Task<JsonElement> GetCurrentUserAsync(CancellationToken cancellationToken) => Task.FromResult(JsonElement.Parse("""{"id":"77"}"""));

    public Task<JsonElement> GetCurrentApplicationAsync(CancellationToken cancellationToken)
    {
        Record(nameof(GetCurrentApplicationAsync), string.Empty, null);
        return Task.FromResult(Application);
    }

    public Task<GatewayBot> GetGatewayBotAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new GatewayBot("wss://gateway.example", 1, new SessionStartLimit { Total = 1000, Remaining = 999 }));

    public Task<string> CreateMessageAsync(string channelId, DiscordBody message, CancellationToken cancellationToken)
    {
        Record(nameof(CreateMessageAsync), channelId, message);
        return Task.FromResult(Next());
    }

    public Task EditMessageAsync(string channelId, string messageId, DiscordBody message, CancellationToken cancellationToken)
    {
        Record(nameof(EditMessageAsync), channelId, message);
        return Task.CompletedTask;
    }

    public Task TriggerTypingAsync(string channelId, CancellationToken cancellationToken)
    {
        Record(nameof(TriggerTypingAsync), channelId, null);
        return Task.CompletedTask;
    }

    public Task<string> StartThreadAsync(string channelId, string messageId, DiscordBody thread, CancellationToken cancellationToken)
    {
        Record(nameof(StartThreadAsync), channelId, thread);
        return Task.FromResult("thread-1");
    }

    public Task RespondAsync(string interactionId, string interactionToken, DiscordBody response, CancellationToken cancellationToken)
    {
        Record(nameof(RespondAsync), interactionId, response);
        return Task.CompletedTask;
    }

    public Task EditOriginalResponseAsync(string applicationId, string interactionToken, DiscordBody message, CancellationToken cancellationToken)
    {
        Record(nameof(EditOriginalResponseAsync), applicationId, message);
        return Task.CompletedTask;
    }

    public Task<string> FollowUpAsync(string applicationId, string interactionToken, DiscordBody message, CancellationToken cancellationToken)
    {
        Record(nameof(FollowUpAsync), applicationId, message);
        return Task.FromResult(Next());
    }

    public Task<JsonElement> GetCommandsAsync(string applicationId, CancellationToken cancellationToken)
    {
        Record(nameof(GetCommandsAsync), applicationId, null);
        return Task.FromResult(JsonElement.Parse($"[{string.Join(',', _commands.Select(pair => AsStored(pair.Key, pair.Value)))}]"));
    }

    public Task OverwriteCommandsAsync(string applicationId, DiscordBody commands, CancellationToken cancellationToken) => throw new InvalidOperationException("Only the difference may be written.");

    public Task<string> CreateCommandAsync(string applicationId, DiscordBody command, CancellationToken cancellationToken)
    {
        Record(nameof(CreateCommandAsync), applicationId, command);
        var id = Next();
        _commands[id] = JsonElement.Parse(command.Json.Span);
        return Task.FromResult(id);
    }

    public Task EditCommandAsync(string applicationId, string commandId, DiscordBody command, CancellationToken cancellationToken)
    {
        Record(nameof(EditCommandAsync), commandId, command);
        var type = _commands[commandId].TryGetProperty("type", out var kind) ? kind.GetRawText() : "1";
        _commands[commandId] = JsonElement.Parse(System.Text.Encoding.UTF8.GetString(command.Json.Span).Insert(1, $"\"type\":{type},"));
        return Task.CompletedTask;
    }

    public Task DeleteCommandAsync(string applicationId, string commandId, CancellationToken cancellationToken)
    {
        Record(nameof(DeleteCommandAsync), commandId, null);
        _commands.TryRemove(commandId, out _);
        return Task.CompletedTask;
    }

    /// <summary>As Discord gives it back: with properties of its own, permissions as text, defaults written out.</summary>
    private static string AsStored(string id, JsonElement command)
    {
        var parts = command.EnumerateObject().Where(property => property.Name != "default_member_permissions").Select(property => $"\"{property.Name}\":{property.Value.GetRawText()}").ToList();
        parts.Add(command.TryGetProperty("default_member_permissions", out var bits) ? $"\"default_member_permissions\":\"{bits}\"" : "\"default_member_permissions\":null");
        parts.AddRange([$"\"id\":\"{id}\"", "\"version\":\"9\"", "\"application_id\":\"77\"", "\"nsfw\":false", "\"dm_permission\":true"]);
        return $"{{{string.Join(',', parts)}}}";
    }

    private string Next() => Interlocked.Increment(ref _ids).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Record(string name, string target, DiscordBody? body)
    {
        if (body is not null && Routes.TryGetValue(name, out var route)) Assert.Empty(PublishedRequests.Problems(route, body.Json.Span));
        var call = new RecordedCall(name, target, body is null ? default : JsonElement.Parse(body.Json.Span)) { Files = body?.Files ?? [], HasEnforcedNonce = body?.HasEnforcedNonce == true };
        _calls.Enqueue(call);
        if (Refuses(call) is { } refusal) throw refusal;
    }
}
