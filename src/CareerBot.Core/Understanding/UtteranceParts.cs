using System.Text.RegularExpressions;

namespace CareerBot.Core.Understanding;

/// <summary>Splits a long utterance into the clauses that may each be the question.</summary>
internal static partial class UtteranceParts
{
    private const int FewestWords = 3;

    /// <summary>Sentences and clauses of at least three words; fewer than two where the utterance has no parts.</summary>
    public static IReadOnlyList<string> Of(string utterance)
    {
        var parts = new List<string>();
        foreach (var range in Boundary.EnumerateSplits(utterance))
        {
            var part = utterance[range].Trim();
            if (part.Count(char.IsWhiteSpace) + 1 >= FewestWords) parts.Add(part);
        }

        return parts;
    }

    // sentence ends, dashes, colons, line ends; commas only before a clause that asks
    [GeneratedRegex(@"[.?!;:]+\s+|\s+[-–—]\s+|\.\.+|,\s+(?=(do|does|is|are|can|could|will|would|should|what|how|why|which|where|who|when|so|but)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Boundary { get; }
}
