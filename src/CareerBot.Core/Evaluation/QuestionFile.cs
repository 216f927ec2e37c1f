using System.Text.Json;

namespace CareerBot.Core.Evaluation;

/// <summary>The lines of an evaluation file as questions; a line that is none is named, and the rest is read all the same.</summary>
public sealed record QuestionFile(IReadOnlyList<EvaluationQuestion> Questions, IReadOnlyList<string> Problems)
{
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
            try
            {
                if (JsonSerializer.Deserialize(line, EvaluationJson.Default.EvaluationQuestion) is { } question) questions.Add(question);
            }
            catch (JsonException exception)
            {
                problems.Add($"Line {number} is no evaluation question: {exception.Message}");
            }
        }

        return new QuestionFile(questions, problems);
    }
}
