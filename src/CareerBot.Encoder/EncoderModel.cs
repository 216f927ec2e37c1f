using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Encoder;

/// <summary>The description that lies beside a model, encoder.json: another model is dropped in as a file with its own.</summary>
internal sealed record EncoderModel
{
    /// <summary>Name and version, for example "careerbot-minilm-1".</summary>
    public required string Id { get; init; }

    public required int Dimensions { get; init; }

    /// <summary>Most word pieces that are read of a text, the marks of its start and end among them.</summary>
    public required int MostTokens { get; init; }

    /// <summary>Whether text is read in lower case.</summary>
    public bool LowerCase { get; init; } = true;

    /// <summary>What stands before every text; most models want nothing.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>Where questions lie that their guide does not answer.</summary>
    public IReadOnlyList<float>? NoAnswer { get; init; }

    public float NoAnswerBias { get; init; }

    public static EncoderModel Read(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize(stream, EncoderJson.Default.EncoderModel)
            ?? throw new InvalidDataException($"'{path}' is empty.");
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(EncoderModel))]
internal sealed partial class EncoderJson : JsonSerializerContext;
