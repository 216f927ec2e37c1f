namespace CareerBot.Core.Answering;

/// <summary>Keeps a snippet short enough for a chat.</summary>
internal static class Snippets
{
    public const int Longest = 420;

    /// <summary>Cuts at the end of a sentence or clause, else of a word; the result stands verbatim at the text's start.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        foreach (var end in new[] { ". ", "; ", ", ", " " })
        {
            var at = text.LastIndexOf(end, Longest, StringComparison.Ordinal);
            if (at > Longest / 2) return text[..(end == ". " ? at + 1 : at)];
        }

        return text[..Longest];
    }
}
