namespace CareerBot.Core.Evaluation.Students;

/// <summary>The lines of a file of students' questions; a line that is none is named, and the rest is read all the same.</summary>
public sealed record StudentQuestionFile(IReadOnlyList<StudentQuestion> Questions, IReadOnlyList<string> Problems)
{
    private const string Distinctive = "\"want\"";

    private static readonly JsonField[] Fields =
    [
        JsonField.Text("id") with { IsRequired = true },
        JsonField.Text("question") with { IsRequired = true },
        JsonField.Texts("want") with { IsRequired = true },
        JsonField.Texts("history"),
        JsonField.Texts("about"),
        JsonField.Alternatives("must"),
        JsonField.Texts("mustnot"),
        JsonField.Texts("tags"),
    ];

    /// <summary>Whether a file is of this format: its first line says which acts are wanted.</summary>
    public static bool IsOne(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.FirstOrDefault(line => !string.IsNullOrWhiteSpace(line))?.Contains(Distinctive, StringComparison.Ordinal) == true;
    }

    public static StudentQuestionFile Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var questions = new List<StudentQuestion>();
        var problems = new List<string>();
        foreach (var (number, line) in lines.Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var (question, trouble) = JsonLine.Read(line, Fields, EvaluationJson.Default.StudentQuestion);
            if (question is not null) questions.Add(question);
            else problems.Add($"Line {number + 1} is no student's question: {trouble}");
        }

        return new StudentQuestionFile(questions, problems);
    }
}
