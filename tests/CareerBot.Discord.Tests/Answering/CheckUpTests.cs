using System.Net;
using System.Text.Json;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Operating;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Tests.Answering;

/// <summary>What the doctor says about Discord.</summary>
public class CheckUpTests
{
    private readonly RecordedDiscord _discord = new();

    [Fact]
    public async Task All_is_well_but_for_commands_that_were_never_registered()
    {
        var findings = await RunAsync(new DiscordOptions());
        Assert.Equal("discord commands", Assert.Single(findings, finding => finding.Remedy is not null).Name);
    }

    [Fact]
    public async Task A_wrong_token_is_the_only_thing_to_mend()
    {
        _discord.Refuses = _ => new DiscordRestException("Discord answered 401.") { Status = HttpStatusCode.Unauthorized };
        var finding = Assert.Single(await RunAsync(new DiscordOptions()));
        Assert.Contains("new token", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Discord_that_can_not_be_reached_points_to_the_network()
    {
        _discord.Refuses = _ => new DiscordRestException("No answer.");
        Assert.Contains("network", Assert.Single(await RunAsync(new DiscordOptions())).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_of_another_application_is_found() => Assert.Contains("77", Of(await RunAsync(new DiscordOptions { ApplicationId = "123456789012345678" }), "discord id").Remedy, StringComparison.Ordinal);

    [Fact]
    public async Task A_key_of_another_application_is_found() => Assert.Contains("Public Key", Of(await RunAsync(new DiscordOptions { PublicKey = new string('c', 64) }), "discord key").Remedy, StringComparison.Ordinal);

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(true, null, false)]
    [InlineData(true, "https://bot.example.org/discord/interactions", true)]
    public async Task The_way_of_interactions_is_checked(bool usesGateway, string? url, bool isTrouble)
    {
        _discord.Application = JsonElement.Parse($$"""{"id":"77","verify_key":"ab","flags":0,"interactions_endpoint_url":{{JsonSerializer.Serialize(url)}}}""");
        Assert.Equal(isTrouble, Of(await RunAsync(new DiscordOptions { UseGateway = usesGateway }), "discord key").Remedy is not null);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1 << 18, false)]
    [InlineData(1 << 19, false)]
    public async Task An_intent_that_is_not_granted_is_found(int flags, bool isTrouble)
    {
        _discord.Application = JsonElement.Parse($$"""{"id":"77","flags":{{flags}}}""");
        Assert.Equal(isTrouble, Of(await RunAsync(new DiscordOptions { Intents = GatewayIntents.MessageContent }), "discord intents").Remedy is not null);
    }

    private static DiscordFinding Of(IReadOnlyList<DiscordFinding> findings, string name) => Assert.Single(findings, finding => finding.Name == name);

    private Task<IReadOnlyList<DiscordFinding>> RunAsync(DiscordOptions options)
    {
        var given = Options.Create(options);
        return new DiscordCheckUp(_discord, new CommandRegistration(_discord, new OwnApplication(_discord, given)), given).RunAsync(CancellationToken.None);
    }
}
