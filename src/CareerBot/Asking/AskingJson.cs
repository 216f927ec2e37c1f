using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Asking;

/// <summary>The JSON that the command line reads and writes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReplyRecord))]
[JsonSerializable(typeof(BatchLine))]
[JsonSerializable(typeof(LabelledLine))]
[JsonSerializable(typeof(IReadOnlyList<KnowledgeProblem>))]
internal sealed partial class AskingJson : JsonSerializerContext
{
    /// <summary>Leaves "•" and "é" as they are: the lines go to files and terminals, not into HTML.</summary>
    public static AskingJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
