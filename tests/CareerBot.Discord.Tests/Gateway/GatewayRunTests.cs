using System.Net;
using System.Text.Json;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;
using static CareerBot.Discord.Tests.Gateway.Frames;

namespace CareerBot.Discord.Tests.Gateway;

public class GatewayRunTests
{
    private readonly ScriptedTransport _script = new();

    private readonly Mock<IDiscordRest> _rest = new();

    private readonly GatewayStatus _status = new();

    [Fact]
    public async Task While_the_api_is_away_it_is_asked_ever_more_slowly()
    {
        _rest.SetupSequence(rest => rest.GetGatewayBotAsync(It.IsAny<CancellationToken>()))
            .ThrowsAsync(new DiscordRestException("Away."))
            .ThrowsAsync(new DiscordRestException("Away."))
            .ReturnsAsync(Bot(shards: 1));
        _script.Pass(TimeSpan.FromSeconds(0.75)).Pass(TimeSpan.FromSeconds(1.5)).ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify);

        await PlayAsync(new DiscordOptions());
    }

    [Fact]
    public async Task A_refused_token_is_not_tried_again()
    {
        _rest.Setup(rest => rest.GetGatewayBotAsync(It.IsAny<CancellationToken>())).ThrowsAsync(new DiscordRestException("No.") { Status = HttpStatusCode.Unauthorized });

        using var run = Run(new DiscordOptions());
        await run.StartAsync(CancellationToken.None);
        await (run.ExecuteTask ?? Task.CompletedTask);

        Assert.Contains("Discord:Token", _status.WhatToFix, StringComparison.Ordinal);
        _rest.Verify(rest => rest.GetGatewayBotAsync(It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task Where_the_bot_has_outgrown_its_shards_it_begins_anew_with_as_many_as_Discord_recommends()
    {
        _rest.SetupSequence(rest => rest.GetGatewayBotAsync(It.IsAny<CancellationToken>())).ReturnsAsync(Bot(shards: 1)).ReturnsAsync(Bot(shards: 2, maxConcurrency: 1));
        _script.ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify, identify => Assert.Equal(1, CountOf(identify))).Close(4011)
            .Pass(TimeSpan.FromSeconds(24))
            .ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify, identify => Assert.Equal(2, CountOf(identify)));

        await PlayAsync(new DiscordOptions());
    }

    [Fact]
    public async Task Where_an_operator_has_set_the_shards_too_few_of_them_stop_the_bot()
    {
        _rest.Setup(rest => rest.GetGatewayBotAsync(It.IsAny<CancellationToken>())).ReturnsAsync(Bot(shards: 2));
        _script.ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Close(4011);

        using var run = Run(new DiscordOptions { Shards = "0 of 1" });
        await run.StartAsync(CancellationToken.None);
        await _script.PlayStepsAsync();
        await (run.ExecuteTask ?? Task.CompletedTask);

        Assert.Contains("Discord:Shards", _status.WhatToFix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_does_not_end_the_program()
    {
        _rest.SetupSequence(rest => rest.GetGatewayBotAsync(It.IsAny<CancellationToken>())).ReturnsAsync(Bot(shards: 1) with { Url = "nowhere" }).ReturnsAsync(Bot(shards: 1));
        _script.Pass(TimeSpan.FromSeconds(24)).ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify);

        await PlayAsync(new DiscordOptions());
    }

    private static int CountOf(JsonElement identify) => identify.GetProperty("shard")[1].GetInt32();

    private static GatewayBot Bot(int shards, int maxConcurrency = 1) =>
        new(GatewayUrl.OriginalString, shards, new SessionStartLimit { Total = 1000, Remaining = 1000, MaxConcurrency = maxConcurrency });

    private async Task PlayAsync(DiscordOptions options)
    {
        using var run = Run(options);
        await run.StartAsync(CancellationToken.None);
        await _script.PlayStepsAsync();
        await run.StopAsync(CancellationToken.None);
        Assert.Null(_status.WhatToFix);
    }

    private GatewayRun Run(DiscordOptions options)
    {
        options.Token = new BotToken("x");
        return new GatewayRun(_rest.Object, _script, new SomeGateway(_script), _status, Options.Create(options), _script.Time, () => 0.5, NullLogger<GatewayRun>.Instance);
    }
}
