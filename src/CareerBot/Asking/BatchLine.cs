namespace CareerBot.Asking;

/// <summary>One line of a batch: a question and what the person said before it.</summary>
internal sealed record BatchLine
{
    /// <summary>Handed back with the reply; the line number stands in where there is none.</summary>
    public string? Id { get; init; }

    public required string Question { get; init; }

    /// <summary>Earlier utterances, oldest first.</summary>
    public IReadOnlyList<string>? History { get; init; }
}
