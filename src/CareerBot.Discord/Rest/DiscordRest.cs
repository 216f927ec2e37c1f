using System.Text.Json;

namespace CareerBot.Discord.Rest;

/// <summary>The calls by name.</summary>
internal sealed class DiscordRest(RestSender sender) : IDiscordRest
{
    /// <summary>"A thread has already been created for this message."</summary>
    private const int ThreadExists = 160004;

    public Task<JsonElement> GetCurrentUserAsync(CancellationToken cancellationToken) => sender.SendAsync(Routes.CurrentUser, cancellationToken);

    public Task<JsonElement> GetCurrentApplicationAsync(CancellationToken cancellationToken) => sender.SendAsync(Routes.CurrentApplication, cancellationToken);

    public async Task<GatewayBot> GetGatewayBotAsync(CancellationToken cancellationToken)
    {
        var answer = await sender.SendAsync(Routes.GatewayBot, cancellationToken);
        try
        {
            return answer.Deserialize(RestJson.Default.GatewayBot) ?? throw new JsonException("It is null.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new DiscordRestException($"\"{Routes.GatewayBot.Name}\" was answered with something else than a gateway.", exception);
        }
    }

    public Task<string> CreateMessageAsync(string channelId, DiscordBody message, CancellationToken cancellationToken) => CreateAsync(Routes.CreateMessage(channelId, message), cancellationToken);

    public Task EditMessageAsync(string channelId, string messageId, DiscordBody message, CancellationToken cancellationToken) =>
        sender.SendAsync(Routes.EditMessage(channelId, messageId, message), cancellationToken);

    public Task TriggerTypingAsync(string channelId, CancellationToken cancellationToken) => sender.SendAsync(Routes.TriggerTyping(channelId), cancellationToken);

    public async Task<string> StartThreadAsync(string channelId, string messageId, DiscordBody thread, CancellationToken cancellationToken)
    {
        try
        {
            var id = await CreateAsync(Routes.StartThread(channelId, messageId, thread), cancellationToken);
            return id.Length > 0 ? id : messageId;
        }
        catch (DiscordRestException exception) when (exception.Code == ThreadExists)
        {
            // A message's thread has the message's id.
            return messageId;
        }
    }

    public Task RespondAsync(string interactionId, string interactionToken, DiscordBody response, CancellationToken cancellationToken) =>
        sender.SendAsync(Routes.Respond(interactionId, interactionToken, response), cancellationToken);

    public Task EditOriginalResponseAsync(string applicationId, string interactionToken, DiscordBody message, CancellationToken cancellationToken) =>
        sender.SendAsync(Routes.EditOriginalResponse(applicationId, interactionToken, message), cancellationToken);

    public Task<string> FollowUpAsync(string applicationId, string interactionToken, DiscordBody message, CancellationToken cancellationToken) =>
        CreateAsync(Routes.FollowUp(applicationId, interactionToken, message), cancellationToken);

    public Task<JsonElement> GetCommandsAsync(string applicationId, CancellationToken cancellationToken) => sender.SendAsync(Routes.GetCommands(applicationId), cancellationToken);

    public Task OverwriteCommandsAsync(string applicationId, DiscordBody commands, CancellationToken cancellationToken) => sender.SendAsync(Routes.OverwriteCommands(applicationId, commands), cancellationToken);

    public Task<string> CreateCommandAsync(string applicationId, DiscordBody command, CancellationToken cancellationToken) => CreateAsync(Routes.CreateCommand(applicationId, command), cancellationToken);

    public Task EditCommandAsync(string applicationId, string commandId, DiscordBody command, CancellationToken cancellationToken) =>
        sender.SendAsync(Routes.EditCommand(applicationId, commandId, command), cancellationToken);

    public Task DeleteCommandAsync(string applicationId, string commandId, CancellationToken cancellationToken) => sender.SendAsync(Routes.DeleteCommand(applicationId, commandId), cancellationToken);

    private async Task<string> CreateAsync(RestCall call, CancellationToken cancellationToken)
    {
        var created = await sender.SendAsync(call, cancellationToken);
        return created.ValueKind == JsonValueKind.Object && created.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() ?? string.Empty : string.Empty;
    }
}
