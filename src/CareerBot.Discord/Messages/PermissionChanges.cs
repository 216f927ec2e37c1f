using System.Text.Json;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Sending;

namespace CareerBot.Discord.Messages;

/// <summary>Events after which a channel may allow what it refused before.</summary>
// https://discord.com/developers/docs/events/gateway#list-of-intents — all of them come with the intent for servers.
internal static class PermissionChanges
{
    public static bool Wants(string eventName) => eventName is
        "CHANNEL_UPDATE" or "CHANNEL_DELETE" or "THREAD_UPDATE" or "THREAD_DELETE"
        or "GUILD_ROLE_UPDATE" or "GUILD_ROLE_DELETE" or "GUILD_MEMBER_UPDATE" or "GUILD_DELETE";

    public static void Note(GatewayDispatch dispatch, string? botId, ChannelPermissions permissions)
    {
        if (!Wants(dispatch.Name) || dispatch.Data.ValueKind != JsonValueKind.Object) return;
        switch (dispatch.Name)
        {
            case "CHANNEL_UPDATE" or "CHANNEL_DELETE" or "THREAD_UPDATE" or "THREAD_DELETE":
                if (Text(dispatch.Data, "id") is { } channel) permissions.ForgetChannel(channel);
                break;
            case "GUILD_DELETE":
                if (Text(dispatch.Data, "id") is { } server) permissions.ForgetServer(server);
                break;
            case "GUILD_MEMBER_UPDATE" when !IsOf(dispatch.Data, botId):
                break;
            default:
                if (Text(dispatch.Data, "guild_id") is { } changed) permissions.ForgetServer(changed);
                break;
        }
    }

    private static bool IsOf(JsonElement member, string? botId) =>
        member.TryGetProperty("user", out var user) && user.ValueKind == JsonValueKind.Object && Text(user, "id") is { } id && id == botId;

    private static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
