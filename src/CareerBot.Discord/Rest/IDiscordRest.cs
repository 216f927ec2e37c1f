using System.Text.Json;

namespace CareerBot.Discord.Rest;

/// <summary>
/// The calls to Discord that the bot makes. A call waits for its rate limit, is repeated where that is safe,
/// and throws <see cref="DiscordRestException"/> where Discord says no or can't be reached.
/// </summary>
internal interface IDiscordRest
{
    Task<JsonElement> GetCurrentUserAsync(CancellationToken cancellationToken);

    Task<JsonElement> GetCurrentApplicationAsync(CancellationToken cancellationToken);

    Task<GatewayBot> GetGatewayBotAsync(CancellationToken cancellationToken);

    /// <returns>The id of the new message.</returns>
    Task<string> CreateMessageAsync(string channelId, DiscordBody message, CancellationToken cancellationToken);

    Task EditMessageAsync(string channelId, string messageId, DiscordBody message, CancellationToken cancellationToken);

    Task TriggerTypingAsync(string channelId, CancellationToken cancellationToken);

    /// <returns>The id of the new thread, which is a channel's.</returns>
    Task<string> StartThreadAsync(string channelId, string messageId, DiscordBody thread, CancellationToken cancellationToken);

    /// <summary>The first answer to an interaction; due within three seconds of it.</summary>
    Task RespondAsync(string interactionId, string interactionToken, DiscordBody response, CancellationToken cancellationToken);

    Task EditOriginalResponseAsync(string applicationId, string interactionToken, DiscordBody message, CancellationToken cancellationToken);

    /// <returns>The id of the new message.</returns>
    Task<string> FollowUpAsync(string applicationId, string interactionToken, DiscordBody message, CancellationToken cancellationToken);

    /// <summary>The global commands as they are registered, localizations included: an array.</summary>
    Task<JsonElement> GetCommandsAsync(string applicationId, CancellationToken cancellationToken);

    /// <summary>Puts the given array in the place of all global commands; what is not in it goes.</summary>
    Task OverwriteCommandsAsync(string applicationId, DiscordBody commands, CancellationToken cancellationToken);

    /// <returns>The id of the command.</returns>
    Task<string> CreateCommandAsync(string applicationId, DiscordBody command, CancellationToken cancellationToken);

    Task EditCommandAsync(string applicationId, string commandId, DiscordBody command, CancellationToken cancellationToken);

    Task DeleteCommandAsync(string applicationId, string commandId, CancellationToken cancellationToken);
}
