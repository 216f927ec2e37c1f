using CareerBot.Discord.Gateway;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord;

/// <summary>What attributes can't say of how Discord is reached.</summary>
internal sealed class DiscordOptionsRules : IValidateOptions<DiscordOptions>
{
    public ValidateOptionsResult Validate(string? name, DiscordOptions options) =>
        string.IsNullOrWhiteSpace(options.Shards) || ShardPlan.TryRead(options.Shards, out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Discord:Shards must be empty or read like \"0,1 of 4\" or \"0-3 of 16\".");
}
