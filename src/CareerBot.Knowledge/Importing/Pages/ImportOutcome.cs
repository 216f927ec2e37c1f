namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>What became of one file of an import.</summary>
public enum ImportOutcome
{
    /// <summary>A new guide.</summary>
    Added,

    /// <summary>The source changed since the last import.</summary>
    Updated,

    /// <summary>Nothing differs from the last import.</summary>
    Unchanged,

    /// <summary>An editor changed the guide since the last import: it was left alone.</summary>
    Kept,

    /// <summary>The file gave no guide.</summary>
    Skipped,
}

/// <summary>One line of an import's report.</summary>
/// <param name="File">The file that was read, as it was found.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="GuideId">The guide's id; null where there is none.</param>
/// <param name="Reason">Why it was kept or skipped, with what to do.</param>
public sealed record ImportLine(string File, ImportOutcome Outcome, string? GuideId, string? Reason);
