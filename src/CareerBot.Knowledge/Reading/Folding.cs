using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Reading;

/// <summary>Folds white space: every run of it becomes one space, none stays at the ends.</summary>
internal static partial class Folding
{
    public static string Fold(string text) => WhiteSpace.Replace(text, " ").Trim();

    /// <summary>The first characters of an over-long text, no letter cut in two.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end].TrimEnd();
    }

    // two spaces, a line break, a no-break space
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace { get; }
}
