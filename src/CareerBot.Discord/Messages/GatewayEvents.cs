using System.Text.Json;
using CareerBot.Conversations.Inbox;
using CareerBot.Conversations.Memory;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Sending;

namespace CareerBot.Discord.Messages;

/// <summary>Takes events off the gateway's reader: looks, puts into an inbox, returns. What does not fit is told that the bot is busy.</summary>
internal sealed class GatewayEvents(
    TurnInbox<Question> questions,
    TurnInbox<ReceivedInteraction> interactions,
    TurnInbox<BusyNotice> notices,
    ChannelModes modes,
    ChannelPermissions permissions,
    BotIdentity identity,
    MessageCounts counts) : IGatewayDispatchHandler
{
    private const string Ready = "READY";
    private const string MessageCreate = "MESSAGE_CREATE";
    private const string InteractionCreate = "INTERACTION_CREATE";

    public bool Wants(string eventName) => eventName is Ready or MessageCreate or InteractionCreate || PermissionChanges.Wants(eventName);

    public ValueTask OnDispatchAsync(GatewayDispatch dispatch, CancellationToken cancellationToken)
    {
        switch (dispatch.Name)
        {
            case Ready:
                identity.UserId = UserIdOf(dispatch.Data) ?? identity.UserId;
                break;
            case MessageCreate when Read(dispatch.Data, PayloadJson.Default.ReceivedMessage) is { } message:
                Take(message);
                break;
            case InteractionCreate when Read(dispatch.Data, PayloadJson.Default.ReceivedInteraction) is { } interaction:
                if (!interactions.TryEnqueue(interaction)) Refuse(new BusyNotice(null, interaction));
                break;
            default:
                PermissionChanges.Note(dispatch, identity.UserId, permissions);
                break;
        }

        return ValueTask.CompletedTask;
    }

    private static string? UserIdOf(JsonElement ready) =>
        ready is { ValueKind: JsonValueKind.Object } && ready.TryGetProperty("user", out var user) && user is { ValueKind: JsonValueKind.Object } && user.TryGetProperty("id", out var id) && id is { ValueKind: JsonValueKind.String }
            ? id.GetString()
            : null;

    /// <summary>An event that is not as Discord documents it is none for us.</summary>
    private static T? Read<T>(JsonElement data, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return data.Deserialize(type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Take(ReceivedMessage message)
    {
        if (Question.Of(message, identity.UserId) is not { } question) return;
        if (permissions.IsClosed(message.GuildId, message.ChannelId ?? string.Empty)) return;
        if (!question.IsAddressed && IsKnownToBeNoneOfOurs(message)) return;
        if (!questions.TryEnqueue(question) && question.IsAddressed) Refuse(new BusyNotice(message, null));
    }

    private bool IsKnownToBeNoneOfOurs(ReceivedMessage message) =>
        message is { GuildId: { } server, ChannelId: { } channel } && modes.Peek(server, channel) is { } mode && mode != ChannelMode.Every;

    private void Refuse(BusyNotice notice)
    {
        counts.CountBusy();
        notices.TryEnqueue(notice);
    }
}
