using System.Text.Json.Serialization;

namespace CareerBot.Core.Evaluation;

/// <summary>What sort of reply an evaluation question calls for.</summary>
[JsonConverter(typeof(QuestionKindConverter))]
public enum QuestionKind
{
    Answer,
    Salary,
    NotCovered,
    OffTopic,
    SmallTalk,
    Unsafe,
}
