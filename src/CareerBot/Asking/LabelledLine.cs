using CareerBot.Core.Evaluation;

namespace CareerBot.Asking;

/// <summary>One line of a file of labelled utterances.</summary>
internal sealed record LabelledLine
{
    /// <summary>The fields as they are written.</summary>
    public static readonly IReadOnlyList<JsonField> Fields = [JsonField.Text("text") with { IsRequired = true }, JsonField.Text("intent") with { IsRequired = true }];

    public required string Text { get; init; }

    public required string Intent { get; init; }
}
