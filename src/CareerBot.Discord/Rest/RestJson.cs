using System.Text.Json.Serialization;

namespace CareerBot.Discord.Rest;

/// <summary>The JSON of the calls that this project reads itself.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(GatewayBot))]
internal sealed partial class RestJson : JsonSerializerContext;
