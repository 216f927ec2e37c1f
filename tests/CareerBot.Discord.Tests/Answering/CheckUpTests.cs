using System.Net;
using System.Text.Json;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Operating;
using CareerBot.Discord.Rest;
using CareerBot.TestKit.Discord;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Discord.Tests.Answering;

/// <summary>What the doctor says about Discord: a recorded API, and a gateway and an interactions address on this machine.</summary>
public sealed class CheckUpTests(CheckUpTests.Gateway gateway) : IClassFixture<CheckUpTests.Gateway>
{
    private readonly RecordedDiscord _discord = new();

    [Fact]
    public async Task All_is_well_but_for_commands_that_were_never_registered()
    {
        var findings = await RunAsync();
        Assert.Equal("discord commands", Assert.Single(findings, finding => finding.Remedy is not null).Name);
    }

    [Fact]
    public async Task A_wrong_token_is_the_only_thing_to_mend()
    {
        _discord.Refuses = _ => new DiscordRestException("Discord answered 401.") { Status = HttpStatusCode.Unauthorized };
        var finding = Assert.Single(await RunAsync());
        Assert.Contains("new token", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Discord_that_can_not_be_reached_points_to_the_network()
    {
        _discord.Refuses = _ => new DiscordRestException("No answer.");
        Assert.Contains("network", Assert.Single(await RunAsync()).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_of_another_application_is_found() => Assert.Contains("77", Of(await RunAsync(("ApplicationId", "123456789012345678")), "discord id").Remedy, StringComparison.Ordinal);

    [Fact]
    public async Task A_key_of_another_application_is_found() => Assert.Contains("Public Key", Of(await RunAsync(("PublicKey", new string('c', 64))), "discord key").Remedy, StringComparison.Ordinal);

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(true, null, false)]
    [InlineData(true, "https://bot.example.org/discord/interactions", true)]
    public async Task The_way_of_interactions_is_checked(bool usesGateway, string? url, bool isTrouble)
    {
        _discord.Application = JsonElement.Parse($$"""{"id":"77","verify_key":"ab","flags":0,"interactions_endpoint_url":{{JsonSerializer.Serialize(url)}}}""");
        Assert.Equal(isTrouble, Of(await RunAsync(("UseGateway", usesGateway.ToString())), "discord key").Remedy is not null);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1 << 18, false)]
    [InlineData(1 << 19, false)]
    public async Task An_intent_that_is_not_granted_is_found(int flags, bool isTrouble)
    {
        _discord.Application = JsonElement.Parse($$"""{"id":"77","flags":{{flags}}}""");
        Assert.Equal(isTrouble, Of(await RunAsync(("Intents", nameof(GatewayIntents.MessageContent))), "discord intents").Remedy is not null);
    }

    [Fact]
    public async Task The_gateway_is_dialled_and_no_session_is_used_up()
    {
        Assert.Contains("says hello", Of(await RunAsync(), "discord gateway").Finding, StringComparison.Ordinal);
        Assert.Equal(0, gateway.Discord.Gateway.Identifies);
    }

    [Theory]
    [InlineData("ws://127.0.0.1:1/gateway", "does not take the connection")]
    [InlineData("wss://:x", "is no address")]
    public async Task A_gateway_that_can_not_be_reached_is_found(string url, string finding)
    {
        var found = Of(await RunAsync(("GatewayUrl", url)), "discord gateway");
        Assert.Contains(finding, found.Finding, StringComparison.Ordinal);
        Assert.Contains("Discord:GatewayUrl", found.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gateway_that_is_switched_off_is_not_dialled()
    {
        var found = Of(await RunAsync(("UseGateway", "false"), ("GatewayUrl", "ws://127.0.0.1:1/gateway")), "discord gateway");
        Assert.Null(found.Remedy);
        Assert.Contains("off", found.Finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/discord/interactions", "is not answered by anybody")]
    [InlineData("/nowhere", "is not known")]
    [InlineData("/api/v10/gateway/bot", "in place of 401")]
    [InlineData("nonsense", "is no address")]
    public async Task An_interactions_address_that_does_not_lead_to_the_bot_is_found(string url, string finding)
    {
        var key = new string('c', 64);
        var address = url.StartsWith('/') ? gateway.Discord.ApiUrl.Replace("/api/v10", url, StringComparison.Ordinal) : url;
        _discord.Application = JsonElement.Parse($$"""{"id":"77","verify_key":"{{key}}","flags":0,"interactions_endpoint_url":{{JsonSerializer.Serialize(address)}}}""");

        var found = Of(await RunAsync(("PublicKey", key)), "discord key");

        Assert.Contains(finding, found.Finding, StringComparison.Ordinal);
        Assert.Contains("/discord/interactions", found.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Set Assistant:PublicUrl")]
    [InlineData("https://careers.example.org", "linked to https://careers.example.org")]
    public async Task Whether_sources_are_linked_is_said_and_is_no_failure(string publicUrl, string finding)
    {
        var found = Of(await RunAsync(("Assistant:PublicUrl", publicUrl)), "discord links");
        Assert.Contains(finding, found.Finding, StringComparison.Ordinal);
        Assert.Null(found.Remedy);
    }

    [Theory]
    [InlineData("UseGateway", "perhaps")]
    [InlineData("CallTimeoutSeconds", "0")]
    public async Task What_is_wrong_with_the_options_is_said(string option, string value) =>
        Assert.Contains(option, (await Assert.ThrowsAsync<DiscordTrouble>(() => RunAsync((option, value)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_token_there_is_nothing_to_look_at() => Assert.Null(DiscordOperator.Open(new ConfigurationBuilder().Build(), string.Empty));

    private static DiscordFinding Of(IReadOnlyList<DiscordFinding> findings, string name) => Assert.Single(findings, finding => finding.Name == name);

    private async Task<IReadOnlyList<DiscordFinding>> RunAsync(params (string Key, string Value)[] settings)
    {
        var all = new Dictionary<string, string?> { ["Discord:Token"] = "secret-token", ["Discord:GatewayUrl"] = gateway.Discord.GatewayUrl };
        foreach (var (key, value) in settings) all[key.Contains(':', StringComparison.Ordinal) ? key : $"Discord:{key}"] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        await using var bot = DiscordOperator.Open(configuration, configuration["Assistant:PublicUrl"] ?? string.Empty, services => services.AddSingleton<IDiscordRest>(_discord)) ?? throw new InvalidOperationException("No token is configured.");
        return await bot.CheckAsync(CancellationToken.None);
    }

    /// <summary>One for all of them: dialling leaves no trace on it.</summary>
    public sealed class Gateway : IAsyncLifetime
    {
        private FakeDiscord? _discord;

        public FakeDiscord Discord => _discord ?? throw new InvalidOperationException("Not started.");

        public async Task InitializeAsync() => _discord = await FakeDiscord.StartAsync();

        public async Task DisposeAsync() => await Discord.DisposeAsync();
    }
}
