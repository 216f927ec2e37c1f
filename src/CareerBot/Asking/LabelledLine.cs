namespace CareerBot.Asking;

/// <summary>One line of a file of labelled utterances.</summary>
internal sealed record LabelledLine
{
    public required string Text { get; init; }

    public required string Intent { get; init; }
}
