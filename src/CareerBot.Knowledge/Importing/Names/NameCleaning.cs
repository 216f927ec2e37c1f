using CareerBot.Core.Understanding;

namespace CareerBot.Knowledge.Importing.Names;

/// <summary>Turns a title as published into names as people type them.</summary>
internal static class NameCleaning
{
    private const int MostWords = 8;
    private const int LongestName = 90;

    /// <summary>"Advertising Director (Ad Director)" is two names; of "Dentists, General" both "dentists" and "general dentists" are tried.</summary>
    public static IEnumerable<string> Of(string title)
    {
        var open = title.IndexOf('(', StringComparison.Ordinal);
        if (open > 0)
        {
            // What stands in brackets is often an abbreviation that means more than one thing (AD, CARE): those are kept in the project's own list.
            var close = title.IndexOf(')', open);
            if (close > open && title[(open + 1)..close].Contains(' ', StringComparison.Ordinal) && Name(title[(open + 1)..close]) is { } inner) yield return inner;
            title = title[..open];
        }

        var comma = title.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0)
        {
            if (Name(title) is { } whole) yield return whole;
            yield break;
        }

        var (head, rest) = (title[..comma], title[(comma + 2)..]);
        if (rest.StartsWith("Except", StringComparison.OrdinalIgnoreCase))
        {
            if (Name(head) is { } bare) yield return bare;
        }
        else if (!rest.Contains(',', StringComparison.Ordinal) && !rest.StartsWith("All Other", StringComparison.OrdinalIgnoreCase) && !rest.Contains(" and ", StringComparison.OrdinalIgnoreCase) && Name($"{rest} {head}") is { } turned)
        {
            yield return turned;
        }

        if (Name(title) is { } full) yield return full;
    }

    private static string? Name(string title)
    {
        var words = Word.Split(title);
        if (words.Count is 0 or > MostWords) return null;
        var name = string.Join(' ', words.Select(word => word.Lower));
        return name.Length is >= 3 and <= LongestName && name.Any(char.IsAsciiLetter) ? name : null;
    }
}
