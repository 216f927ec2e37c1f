using System.Text.Json;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Interactions;

/// <summary>An answer to an interaction as it goes over the wire.</summary>
internal static class InteractionBody
{
    public static DiscordBody Of(InteractionReply reply) => reply switch
    {
        InteractionReply.Pong => new DiscordBody(Json(CallbackType.Pong, null)),
        InteractionReply.Say say => new DiscordBody(Json(CallbackType.Message, say.Message)) { Files = say.Message.Files },
        InteractionReply.Complete complete => new DiscordBody(JsonSerializer.SerializeToUtf8Bytes(
            new CallbackPayload<ChoicesPayload>(CallbackType.Choices, new ChoicesPayload([.. complete.Choices.Take(DiscordLimits.Choices)])),
            PayloadJson.Default.CallbackPayloadChoicesPayload)),
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "An answer to an interaction has no body."),
    };

    private static byte[] Json(CallbackType type, MessagePayload? message) =>
        JsonSerializer.SerializeToUtf8Bytes(new CallbackPayload<MessagePayload>(type, message), PayloadJson.Default.CallbackPayloadMessagePayload);
}
