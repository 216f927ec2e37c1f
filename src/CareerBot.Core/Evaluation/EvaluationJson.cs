using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Core.Evaluation.Students;

namespace CareerBot.Core.Evaluation;

/// <summary>The JSON of evaluation files and reports: snake_case, kinds by name.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    WriteIndented = true)]
[JsonSerializable(typeof(EvaluationQuestion))]
[JsonSerializable(typeof(EvaluationReport))]
[JsonSerializable(typeof(StudentQuestion))]
[JsonSerializable(typeof(StudentReport))]
public sealed partial class EvaluationJson : JsonSerializerContext;

/// <summary>Writes a kind as evaluation files do: not_covered.</summary>
internal sealed class QuestionKindConverter() : JsonStringEnumConverter<QuestionKind>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);
