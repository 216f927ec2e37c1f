using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Connector;

/// <summary>The connector's bodies as JSON, in both directions.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters = [typeof(TolerantStringConverter)])]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(OutgoingActivity))]
[JsonSerializable(typeof(ResourceAnswer))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
