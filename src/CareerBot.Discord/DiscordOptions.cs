using System.ComponentModel.DataAnnotations;
using CareerBot.Discord.Gateway;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord;

/// <summary>How the bot reaches Discord. Without a token the adapter is off.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>From the page "Bot" of the developer portal; best given as environment variable Discord__Token.</summary>
    public BotToken? Token { get; set; }

    /// <summary>"Application ID" of the page "General Information"; asked of Discord where it is left out.</summary>
    [RegularExpression("[0-9]{15,20}", ErrorMessage = "Discord:ApplicationId must be the number that the developer portal shows under General Information.")]
    public string? ApplicationId { get; set; }

    /// <summary>"Public Key" of the same page; needed for interactions over HTTP alone.</summary>
    [RegularExpression("[0-9a-fA-F]{64}", ErrorMessage = "Discord:PublicKey must be the 64 hexadecimal digits that the developer portal shows under General Information.")]
    public string? PublicKey { get; set; }

    [Required]
    [Url(ErrorMessage = "Discord:ApiUrl must be an address such as https://discord.com/api/v10.")]
    public string ApiUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>Address of the gateway; asked of Discord where it is left out.</summary>
    [RegularExpression("wss?://.+", ErrorMessage = "Discord:GatewayUrl must be an address such as wss://gateway.discord.gg.")]
    public string? GatewayUrl { get; set; }

    /// <summary>False where interactions come over HTTP alone.</summary>
    public bool UseGateway { get; set; } = true;

    /// <summary>"0,1 of 4": the shards that this process runs. Left out, all that Discord recommends.</summary>
    public string? Shards { get; set; }

    public GatewayIntents Intents { get; set; } = GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.DirectMessages;

    /// <summary>After so long without any event the connection is taken for dead and the session is resumed over a new one.</summary>
    [Range(1, 1_440)]
    public int LongestSilenceMinutes { get; set; } = 15;

    /// <summary>Calls a second; Discord allows 50 to most bots, and answers to interactions don't count.</summary>
    [Range(1, 100_000)]
    public int CallsPerSecond { get; set; } = 50;

    /// <summary>Whether the host writes what has changed of the commands when it starts; otherwise "careerbot discord register" does.</summary>
    public bool RegisterCommands { get; set; } = true;

    /// <summary>How long one call to Discord may take, repetitions not counted.</summary>
    [Range(1, 120)]
    public int CallTimeoutSeconds { get; set; } = 10;
}

[OptionsValidator]
internal sealed partial class DiscordOptionsValidator : IValidateOptions<DiscordOptions>;
