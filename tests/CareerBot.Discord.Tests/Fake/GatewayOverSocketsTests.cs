using CareerBot.Discord.Gateway;
using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>The gateway client over real sockets, compression included.</summary>
public sealed class GatewayOverSocketsTests : IAsyncLifetime
{
    private FakeDiscord? _discord;

    private FakeDiscord Discord => _discord ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => _discord = await FakeDiscord.StartAsync(new FakeDiscordSettings { Shards = 2 });

    public async Task DisposeAsync() => await Discord.DisposeAsync();

    [Fact]
    public async Task As_many_shards_as_Discord_recommends_get_ready_and_hear_what_is_theirs()
    {
        await using var wire = await Wire.StartAsync(Discord);
        await wire.UntilReadyAsync(2);

        Discord.People.Whisper("hello", "10", "20", shard: 1);

        await Until.TrueAsync(() => wire.Dispatches.Any(dispatch => dispatch is { Name: "MESSAGE_CREATE", ShardId: 1 }));
        Assert.Equal((int)new DiscordOptions().Intents, Discord.Gateway.Intents);
    }

    [Fact]
    public async Task Only_the_shards_that_are_configured_are_run()
    {
        await using var wire = await Wire.StartAsync(Discord, ("Shards", "1 of 2"));

        await wire.UntilReadyAsync(1);

        Assert.Equal(new ShardId(1, 2), Assert.Single(wire.Status.Shards).Id);
    }

    [Fact]
    public async Task What_happened_while_the_line_was_cut_is_heard_after_it()
    {
        await using var wire = await Wire.StartAsync(Discord);
        await wire.UntilReadyAsync(2);

        Discord.Gateway.Drop(0);
        for (var number = 0; number < 50; number++) Discord.People.Whisper($"{number}", "10", "20");

        await Until.TrueAsync(() => wire.Dispatches.Count(dispatch => dispatch.Name == "MESSAGE_CREATE") == 50);
        Assert.Equal(Enumerable.Range(0, 50).Select(number => $"{number}"), wire.Dispatches.Where(dispatch => dispatch.Name == "MESSAGE_CREATE").Select(dispatch => dispatch.Data.GetProperty("content").GetString()));
        Assert.Equal(1, Discord.Gateway.Resumes);
        Assert.Empty(Discord.Gateway.Problems);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reconnect_and_an_invalid_session_are_survived(bool mayResume)
    {
        await using var wire = await Wire.StartAsync(Discord);
        await wire.UntilReadyAsync(2);
        var identifies = Discord.Gateway.Identifies;

        Discord.Gateway.AskToReconnect(0);
        Discord.Gateway.Invalidate(1, mayResume);
        await Until.TrueAsync(() => Discord.Gateway.Resumes == (mayResume ? 2 : 1) && (mayResume || Discord.Gateway.Identifies > identifies));

        await wire.UntilReadyAsync(2);
        Assert.Empty(Discord.Gateway.Problems);
    }

    [Fact]
    public async Task A_wrong_token_stops_everything_and_says_what_to_fix()
    {
        await using var wire = await Wire.StartAsync(Discord, ("Token", "wrong"));

        await Until.TrueAsync(() => wire.Status.WhatToFix is not null);

        Assert.Contains("Discord:Token", wire.Status.WhatToFix, StringComparison.Ordinal);
        Assert.Equal(1, Discord.Calls.Total);
    }

    [Fact]
    public async Task A_large_event_comes_whole()
    {
        await using var wire = await Wire.StartAsync(Discord);
        await wire.UntilReadyAsync(2);
        var name = new string('ß', 500_000);

        Discord.Gateway.Dispatch(0, "GUILD_CREATE", $$"""{"id":"1","name":"{{name}}"}""");
        Discord.People.Whisper("after", "10", "20");

        await Until.TrueAsync(() => wire.Dispatches.Any(dispatch => dispatch.Name == "MESSAGE_CREATE"));
        Assert.Equal(name, wire.Dispatches.Single(dispatch => dispatch.Name == "GUILD_CREATE").Data.GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_gateway_that_is_not_there_is_an_error_of_its_own_kind()
    {
        var transport = new WebSocketTransport();

        await Assert.ThrowsAsync<GatewayConnectException>(() => transport.ConnectAsync(new Uri("ws://127.0.0.1:1/"), CancellationToken.None));
        await Assert.ThrowsAsync<GatewayConnectException>(() => transport.ConnectAsync(new Uri(Discord.ApiUrl.Replace("http", "ws", StringComparison.Ordinal)), CancellationToken.None));
    }
}
