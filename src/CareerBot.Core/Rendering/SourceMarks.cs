using CareerBot.Core.Replies;

namespace CareerBot.Core.Rendering;

/// <summary>Letters for the published sources of a comparison: (a), (b) … Quotations of guides keep their numbers.</summary>
internal sealed class SourceMarks(Reply.Comparison comparison)
{
    private readonly string[] _sources = [.. comparison.Rows.SelectMany(row => new[] { row.First.Source, row.Second.Source }).OfType<string>().Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<string> Notes => [.. _sources.Select((source, i) => $"{Mark(i)} {source}")];

    /// <summary>" (a)"; nothing where the cell has no such source.</summary>
    public string MarkOf(ComparisonCell cell) => cell.Source is { } source ? $" {Mark(Array.IndexOf(_sources, source))}" : string.Empty;

    private static string Mark(int source) => $"({(char)('a' + (source % 26))})";
}
