using System.Text.Json.Serialization;

namespace CareerBot.Discord.Payloads;

/// <summary>The JSON of messages, interactions and commands.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    MaxDepth = 32)]
[JsonSerializable(typeof(MessagePayload))]
[JsonSerializable(typeof(CallbackPayload<MessagePayload>))]
[JsonSerializable(typeof(CallbackPayload<ChoicesPayload>))]
[JsonSerializable(typeof(ThreadPayload))]
[JsonSerializable(typeof(CommandPayload))]
[JsonSerializable(typeof(ReceivedMessage))]
[JsonSerializable(typeof(ReceivedInteraction))]
internal sealed partial class PayloadJson : JsonSerializerContext;
