using CareerBot.Core.Evaluation;

namespace CareerBot.Asking;

/// <summary>One line of a batch: a question and what the person said before it.</summary>
internal sealed record BatchLine
{
    /// <summary>The fields as they are written.</summary>
    public static readonly IReadOnlyList<JsonField> Fields = [JsonField.Text("id"), JsonField.Text("question") with { IsRequired = true }, JsonField.Texts("history")];

    /// <summary>Handed back with the reply; the line number stands in where there is none.</summary>
    public string? Id { get; init; }

    public required string Question { get; init; }

    /// <summary>Earlier utterances, oldest first.</summary>
    public IReadOnlyList<string>? History { get; init; }
}
