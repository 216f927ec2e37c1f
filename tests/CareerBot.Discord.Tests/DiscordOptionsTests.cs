using CareerBot.Discord.Gateway;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Tests;

public class DiscordOptionsTests
{
    [Theory]
    [InlineData("MTIz.Abc.def")]
    [InlineData("  Bot MTIz.Abc.def ")]
    public void A_token_shows_itself_only_when_asked(string token)
    {
        var options = Read(("Token", token)).Value;

        Assert.Equal("MTIz.Abc.def", options.Token?.Reveal());
        Assert.DoesNotContain("Abc", $"{options.Token}", StringComparison.Ordinal);
    }

    [Fact]
    public void Left_alone_no_privileged_intent_is_asked_for() => Assert.Equal(GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.DirectMessages, Read(("Token", "x")).Value.Intents);

    [Fact]
    public void Message_content_is_asked_for_where_an_operator_says_so() =>
        Assert.True(Read(("Token", "x"), ("Intents", "Guilds, GuildMessages, DirectMessages, MessageContent")).Value.Intents.HasFlag(GatewayIntents.MessageContent));

    [Theory]
    [InlineData("ApplicationId", "careerbot", "Discord:ApplicationId")]
    [InlineData("PublicKey", "0123", "Discord:PublicKey")]
    [InlineData("ApiUrl", "discord", "Discord:ApiUrl")]
    [InlineData("GatewayUrl", "https://discord.gg", "Discord:GatewayUrl")]
    [InlineData("Shards", "5 of 4", "Discord:Shards")]
    [InlineData("CallsPerSecond", "0", "CallsPerSecond")]
    public void What_can_not_work_is_named(string name, string value, string said)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Read(("Token", "x"), (name, value)).Value);

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_token_Discord_is_off(string? token)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("Discord:Token", token)]);

        builder.AddDiscord();

        Assert.False(DiscordSetup.IsOn(builder.Configuration));
        Assert.DoesNotContain(builder.Services, service => service.ServiceType == typeof(IHostedService));
    }

    private static IOptions<DiscordOptions> Read(params (string Name, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>($"Discord:{setting.Name}", setting.Value)));
        builder.AddDiscord();
        return builder.Services.BuildServiceProvider().GetRequiredService<IOptions<DiscordOptions>>();
    }
}
