namespace CareerBot.Discord.Rest;

/// <summary>The calls that the bot makes, with what may be done about each where it fails.</summary>
internal static class Routes
{
    /// <summary>After that the interaction is lost.</summary>
    private static readonly TimeSpan InteractionPatience = TimeSpan.FromSeconds(3);

    /// <summary>A sign of typing that comes later says nothing.</summary>
    private static readonly TimeSpan TypingPatience = TimeSpan.FromSeconds(3);

    public static RestCall CurrentUser { get; } = Get("users/@me");

    public static RestCall CurrentApplication { get; } = Get("applications/@me");

    public static RestCall GatewayBot { get; } = Get("gateway/bot");

    public static RestCall CreateMessage(string channelId, DiscordBody message) => new(HttpMethod.Post, "channels/{channel}/messages", $"channels/{Id(channelId)}/messages")
    {
        Major = channelId,
        Body = message,
        HappensOnce = message.HasEnforcedNonce,
    };

    public static RestCall EditMessage(string channelId, string messageId, DiscordBody message) =>
        new(HttpMethod.Patch, "channels/{channel}/messages/{message}", $"channels/{Id(channelId)}/messages/{Id(messageId)}") { Major = channelId, Body = message, HappensOnce = true };

    public static RestCall TriggerTyping(string channelId) =>
        new(HttpMethod.Post, "channels/{channel}/typing", $"channels/{Id(channelId)}/typing") { Major = channelId, Patience = TypingPatience, GivesWay = true };

    /// <summary>A message has one thread at most.</summary>
    public static RestCall StartThread(string channelId, string messageId, DiscordBody thread) =>
        new(HttpMethod.Post, "channels/{channel}/messages/{message}/threads", $"channels/{Id(channelId)}/messages/{Id(messageId)}/threads")
        {
            Major = channelId,
            Body = thread,
            HappensOnce = true,
            CodeOfRepetition = 160004,
        };

    /// <summary>An interaction is acknowledged once; a second time Discord says that it was.</summary>
    public static RestCall Respond(string interactionId, string interactionToken, DiscordBody response) =>
        new(HttpMethod.Post, "interactions/{interaction}/{token}/callback", $"interactions/{Id(interactionId)}/{Id(interactionToken)}/callback")
        {
            Major = interactionId,
            Body = response,
            HappensOnce = true,
            IsInteraction = true,
            CodeOfRepetition = 40060,
            Patience = InteractionPatience,
        };

    public static RestCall EditOriginalResponse(string applicationId, string interactionToken, DiscordBody message) =>
        new(HttpMethod.Patch, "webhooks/{application}/{token}/messages/@original", $"webhooks/{Id(applicationId)}/{Id(interactionToken)}/messages/@original")
        {
            Major = interactionToken,
            Body = message,
            HappensOnce = true,
            IsInteraction = true,
        };

    public static RestCall FollowUp(string applicationId, string interactionToken, DiscordBody message) =>
        new(HttpMethod.Post, "webhooks/{application}/{token}", $"webhooks/{Id(applicationId)}/{Id(interactionToken)}") { Major = interactionToken, Body = message, IsInteraction = true };

    public static RestCall GetCommands(string applicationId) =>
        Get("applications/{application}/commands") with { Path = $"applications/{Id(applicationId)}/commands?with_localizations=true" };

    public static RestCall OverwriteCommands(string applicationId, DiscordBody commands) =>
        new(HttpMethod.Put, "applications/{application}/commands", $"applications/{Id(applicationId)}/commands") { Body = commands, HappensOnce = true };

    /// <summary>A command of the same name is written over.</summary>
    public static RestCall CreateCommand(string applicationId, DiscordBody command) =>
        new(HttpMethod.Post, "applications/{application}/commands", $"applications/{Id(applicationId)}/commands") { Body = command, HappensOnce = true };

    public static RestCall EditCommand(string applicationId, string commandId, DiscordBody command) =>
        new(HttpMethod.Patch, "applications/{application}/commands/{command}", $"applications/{Id(applicationId)}/commands/{Id(commandId)}") { Body = command, HappensOnce = true };

    public static RestCall DeleteCommand(string applicationId, string commandId) =>
        new(HttpMethod.Delete, "applications/{application}/commands/{command}", $"applications/{Id(applicationId)}/commands/{Id(commandId)}") { HappensOnce = true, CodeOfRepetition = 10063 };

    private static RestCall Get(string route) => new(HttpMethod.Get, route, route) { HappensOnce = true };

    private static string Id(string id) => Uri.EscapeDataString(id);
}
