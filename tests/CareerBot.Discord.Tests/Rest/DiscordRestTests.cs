using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Tests.Rest;

public sealed class DiscordRestTests : IDisposable
{
    private static readonly DiscordBody Body = new("""{"a":1}"""u8.ToArray());

    private readonly ScriptedApi _api = new();

    [Fact]
    public async Task Each_call_goes_to_its_route()
    {
        (string Route, Func<IDiscordRest, Task> Call)[] calls =
        [
            ("GET users/@me", rest => rest.GetCurrentUserAsync(CancellationToken.None)),
            ("GET applications/@me", rest => rest.GetCurrentApplicationAsync(CancellationToken.None)),
            ("POST channels/1/messages", rest => rest.CreateMessageAsync("1", Body, CancellationToken.None)),
            ("PATCH channels/1/messages/2", rest => rest.EditMessageAsync("1", "2", Body, CancellationToken.None)),
            ("POST channels/1/typing", rest => rest.TriggerTypingAsync("1", CancellationToken.None)),
            ("POST channels/1/messages/2/threads", rest => rest.StartThreadAsync("1", "2", Body, CancellationToken.None)),
            ("POST interactions/1/t/callback", rest => rest.RespondAsync("1", "t", Body, CancellationToken.None)),
            ("PATCH webhooks/9/t/messages/@original", rest => rest.EditOriginalResponseAsync("9", "t", Body, CancellationToken.None)),
            ("POST webhooks/9/t", rest => rest.FollowUpAsync("9", "t", Body, CancellationToken.None)),
            ("GET applications/9/commands?with_localizations=true", rest => rest.GetCommandsAsync("9", CancellationToken.None)),
            ("PUT applications/9/commands", rest => rest.OverwriteCommandsAsync("9", Body, CancellationToken.None)),
            ("POST applications/9/commands", rest => rest.CreateCommandAsync("9", Body, CancellationToken.None)),
            ("PATCH applications/9/commands/3", rest => rest.EditCommandAsync("9", "3", Body, CancellationToken.None)),
            ("DELETE applications/9/commands/3", rest => rest.DeleteCommandAsync("9", "3", CancellationToken.None)),
        ];

        foreach (var (_, call) in calls) await call(_api.Rest);

        Assert.Equal(calls.Select(call => call.Route), _api.Calls.Select(asked => $"{asked.Method} {asked.Path}"));
    }

    [Fact]
    public async Task The_token_goes_with_calls_of_the_bot_and_not_with_answers_to_interactions()
    {
        await _api.Rest.GetCurrentUserAsync(CancellationToken.None);
        await _api.Rest.RespondAsync("1", "t", Body, CancellationToken.None);

        Assert.Equal(["Bot Mjk.secret.part", null], _api.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task An_id_that_is_none_can_not_change_the_route()
    {
        await _api.Rest.TriggerTypingAsync("1/../../users/@me?x=#", CancellationToken.None);

        Assert.Equal("channels/1%2F..%2F..%2Fusers%2F%40me%3Fx%3D%23/typing", Assert.Single(_api.Calls).Path);
    }

    [Fact]
    public async Task Files_go_beside_the_json_in_a_form()
    {
        var body = Body with { Files = [new DiscordFile("wages.png", "image/png", "PNG"u8.ToArray())] };

        await _api.Rest.CreateMessageAsync("1", body, CancellationToken.None);

        var sent = Assert.Single(_api.Calls).Body;
        Assert.Contains("name=payload_json", sent, StringComparison.Ordinal);
        Assert.Contains("""{"a":1}""", sent, StringComparison.Ordinal);
        Assert.Contains("name=\"files[0]\"; filename=wages.png", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gateways_address_and_limits_are_read()
    {
        _api.Answer(200, """{"url":"wss://gateway.discord.gg","shards":9,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":2}}""");

        var bot = await _api.Rest.GetGatewayBotAsync(CancellationToken.None);

        Assert.Equal(("wss://gateway.discord.gg", 9), (bot.Url, bot.Shards));
        Assert.Equal((1000, 999, 14_400_000L, 2), (bot.SessionStartLimit.Total, bot.SessionStartLimit.Remaining, bot.SessionStartLimit.ResetAfterMilliseconds, bot.SessionStartLimit.MaxConcurrency));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("<html>")]
    public async Task A_gateway_that_is_none_is_an_error(string answer)
    {
        _api.Answer(200, answer);

        await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.GetGatewayBotAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Neither_route_names_nor_errors_show_a_token()
    {
        _api.Answer(500);

        var exception = await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.FollowUpAsync("9", "interaction-token", Body, CancellationToken.None));

        Assert.DoesNotContain("interaction-token", exception.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _api.Dispose();
}
