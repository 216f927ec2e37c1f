using System.Text.Json;

namespace CareerBot.Core.Evaluation;

/// <summary>The lines of an evaluation file as questions; a line that is none is named, and the rest is read all the same.</summary>
public sealed record QuestionFile(IReadOnlyList<EvaluationQuestion> Questions, IReadOnlyList<string> Problems)
{
    private static readonly JsonField[] Fields =
    [
        JsonField.Text("id") with { IsRequired = true },
        JsonField.Text("question") with { IsRequired = true },
        JsonField.OneOf("kind", [.. Enum.GetNames<QuestionKind>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)]) with { IsRequired = true },
        JsonField.Texts("history"),
        JsonField.Texts("sections"),
        JsonField.Text("guide"),
        JsonField.Texts("or_guides"),
        JsonField.Alternatives("facts"),
        JsonField.Texts("forbid"),
        JsonField.YesNo("or_covered"),
        JsonField.Texts("outcomes"),
        JsonField.Texts("tags"),
    ];

    public static QuestionFile Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var questions = new List<EvaluationQuestion>();
        var problems = new List<string>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var (question, trouble) = JsonLine.Read(line, Fields, EvaluationJson.Default.EvaluationQuestion);
            if (question is not null) questions.Add(question);
            else problems.Add($"Line {number} is no evaluation question: {trouble}");
        }

        return new QuestionFile(questions, problems);
    }
}
