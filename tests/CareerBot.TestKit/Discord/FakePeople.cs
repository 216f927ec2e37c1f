using System.Collections.Concurrent;
using System.Text.Json;

namespace CareerBot.TestKit.Discord;

/// <summary>People who write messages and call commands, and who see when they are answered.</summary>
public sealed class FakePeople
{
    /// <summary>The permissions of somebody who may only read and write.</summary>
    private const string Nothing = "3072";

    private const string Server = "900000000000000001";

    private readonly FakeDiscordSettings _settings;

    private readonly FakeGateway _gateway;

    private readonly FakeStore _store;

    private readonly Snowflakes _ids;

    private readonly ConcurrentDictionary<string, long> _askedAt = new();

    internal FakePeople(FakeDiscordSettings settings, FakeGateway gateway, FakeStore store, Snowflakes ids)
    {
        _settings = settings;
        _gateway = gateway;
        _store = store;
        _ids = ids;
    }

    /// <summary>The permissions of somebody who may manage the server.</summary>
    public static string Managing => "3104";

    /// <summary>How long each message or interaction waited for its first answer, in order of the answers.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    /// <summary>Messages and interactions that have been answered so far, each counted once.</summary>
    public int Answered => Waits.Count;

    /// <summary>Somebody mentions the bot in a channel of a server.</summary>
    /// <returns>The id of the message.</returns>
    public string Mention(string text, string channel, string user, int shard = 0, string server = Server) => Say($"<@{_settings.BotUserId}> {text}", channel, user, shard, guild: server, isMention: true);

    /// <summary>Somebody writes to the bot alone.</summary>
    public string Whisper(string text, string channel, string user, int shard = 0) => Say(text, channel, user, shard, guild: null, isMention: false);

    /// <summary>Somebody writes in a channel without meaning the bot.</summary>
    public string Chat(string text, string channel, string user, int shard = 0) => Say(text, channel, user, shard, guild: "900000000000000001", isMention: false);

    /// <summary>Somebody calls a command; its options are given as JSON.</summary>
    /// <returns>The interaction.</returns>
    public FakeInteraction Call(string command, string options, string channel, string user, int shard = 0, string permissions = Nothing) =>
        Interact(2, $$"""{"id":"1","name":"{{command}}","type":1,"options":{{options}}}""", channel, user, shard, permissions);

    /// <summary>Somebody picks a command from the menu of a message.</summary>
    public FakeInteraction Menu(string command, string text, string channel, string user) => Interact(
        2,
        $$"""{"id":"1","name":{{Quote(command)}},"type":3,"target_id":"901","resolved":{"messages":{"901":{"id":"901","channel_id":"{{channel}}","type":0,"content":{{Quote(text)}},"author":{{Author("7")}},"embeds":[],"attachments":[]} } } }""",
        channel,
        user);

    /// <summary>Somebody types in an option of a command.</summary>
    public FakeInteraction Type(string command, string options, string channel, string user, int shard = 0) =>
        Interact(4, $$"""{"id":"1","name":"{{command}}","type":1,"options":{{options}}}""", channel, user, shard);

    /// <summary>Somebody presses a button below one of the bot's messages.</summary>
    public FakeInteraction Click(string customId, FakePost below, string user) =>
        Interact(3, $$"""{"component_type":2,"custom_id":{{Quote(customId)}}}""", below.ChannelId, user, message: below.AsReceived(_settings.BotUserId));

    /// <summary>Somebody picks an option of a select below one of the bot's messages.</summary>
    public FakeInteraction Pick(string customId, string value, FakePost below, string user) =>
        Interact(3, $$"""{"component_type":3,"custom_id":{{Quote(customId)}},"values":[{{Quote(value)}}]}""", below.ChannelId, user, message: below.AsReceived(_settings.BotUserId));

    internal void Notice(FakeMessage message)
    {
        if (message.RepliesTo is { } question) Notice(question);
    }

    internal void Notice(FakeInteraction interaction) => Notice(interaction.Id);

    private static string Quote(string text) => JsonSerializer.Serialize(text);

    private static string Author(string user) => $$"""{"id":"{{user}}","username":"student","global_name":null,"avatar":null,"discriminator":"0","bot":null}""";

    private void Notice(string question)
    {
        if (_askedAt.TryRemove(question, out var asked)) Waits.Enqueue(TimeProvider.System.GetElapsedTime(asked));
    }

    private string Say(string text, string channel, string user, int shard, string? guild, bool isMention)
    {
        var id = _ids.Next();
        var server = guild is null ? "null" : $"\"{guild}\"";
        var mentions = isMention ? $$"""[{"id":"{{_settings.BotUserId}}","username":"CareerBot","bot":true}]""" : "[]";
        _askedAt[id] = TimeProvider.System.GetTimestamp();
        _gateway.Dispatch(
            shard,
            "MESSAGE_CREATE",
            $$"""{"id":"{{id}}","channel_id":"{{channel}}","guild_id":{{server}},"author":{{Author(user)}},"content":{{Quote(text)}},"timestamp":"2026-11-24T08:00:00.000000+00:00","edited_timestamp":null,"tts":false,"mention_everyone":false,"mentions":{{mentions}},"mention_roles":[],"attachments":[],"embeds":[],"pinned":false,"type":0,"thread":null,"referenced_message":null,"flags":0}""");
        return id;
    }

    private FakeInteraction Interact(int type, string data, string channel, string user, int shard = 0, string permissions = Nothing, string message = "null")
    {
        var id = _ids.Next();
        var interaction = new FakeInteraction(id, $"token-{id}", TimeProvider.System.GetTimestamp()) { ChannelId = channel };
        _store.Interactions[id] = interaction;
        _askedAt[id] = interaction.StartedAt;
        _gateway.Dispatch(
            shard,
            "INTERACTION_CREATE",
            $$"""{"id":"{{id}}","application_id":"{{_settings.ApplicationId}}","type":{{type}},"token":"{{interaction.Token}}","version":1,"data":{{data}},"guild_id":"900000000000000001","channel_id":"{{channel}}","member":{"user":{{Author(user)}},"roles":[],"permissions":"{{permissions}}","nick":null},"message":{{message}},"locale":"en-US","guild_locale":"en-US","entitlements":[],"authorizing_integration_owners":{"0":"900000000000000001"},"context":0,"app_permissions":"0","attachment_size_limit":26214400}""");
        return interaction;
    }
}
