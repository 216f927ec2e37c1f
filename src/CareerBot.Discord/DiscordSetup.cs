using CareerBot.Discord.Gateway;
using CareerBot.Discord.Rest;
using CareerBot.Discord.Sending;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord;

/// <summary>Wires Discord, which is off without a token.</summary>
public static class DiscordSetup
{
    public static IHostApplicationBuilder AddDiscord(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (!IsOn(builder.Configuration)) return builder;
        builder.Services.AddOptions<DiscordOptions>()
            .BindConfiguration(DiscordOptions.Section)
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<DiscordOptions>, DiscordOptionsValidator>();
        builder.Services.AddSingleton<IValidateOptions<DiscordOptions>, DiscordOptionsRules>();
        builder.Services.AddDiscordRest();
        builder.Services.AddHealthChecks().AddCheck<SendingHealth>("discord-sending");
        builder.Services.AddDiscordAnswering(Is(nameof(DiscordOptions.RegisterCommands), builder.Configuration));
        if (Is(nameof(DiscordOptions.UseGateway), builder.Configuration)) builder.Services.AddDiscordGateway();
        return builder;
    }

    public static bool IsOn(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return !string.IsNullOrWhiteSpace(configuration.GetSection(DiscordOptions.Section)[nameof(DiscordOptions.Token)]);
    }

    /// <summary>Whether an option that is on by default is on.</summary>
    private static bool Is(string option, IConfiguration configuration) => configuration.GetSection(DiscordOptions.Section).GetValue(option, defaultValue: true);
}
