using System.Text.Json.Serialization;

namespace CareerBot.Fitting;

/// <summary>A question of a training file; the format is that of the evaluation files.</summary>
internal sealed record TrainingQuestion
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    public required string Kind { get; init; }

    public IReadOnlyList<string>? Sections { get; init; }

    public IReadOnlyList<IReadOnlyList<string>>? Facts { get; init; }

    public IReadOnlyList<string>? History { get; init; }

    [JsonIgnore]
    public bool IsAnswerable => Kind is "answer" or "salary";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrainingQuestion))]
internal sealed partial class TrainingJson : JsonSerializerContext;
