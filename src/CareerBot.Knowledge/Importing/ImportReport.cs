namespace CareerBot.Knowledge.Importing;

/// <summary>What an import did.</summary>
/// <param name="Lines">Sentences for the person who ran it.</param>
/// <param name="ChangedFiles">How many files are new or differ from before.</param>
public sealed record ImportReport(IReadOnlyList<string> Lines, int ChangedFiles);
