using System.Globalization;
using System.Text;

namespace CareerBot.Knowledge.Reading;

/// <summary>Makes ids of headings as GitHub does, so that links written for GitHub work.</summary>
/// <remarks>github-slugger 2: lower case, only letters, marks, digits, '-' and '_' stay, spaces become '-', repeats get -1, -2.</remarks>
internal sealed class Slugs
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    /// <summary>Takes an id that an editor wrote; false where it was already taken.</summary>
    public bool TryReserve(string id) => _given.TryAdd(id, 0);

    /// <summary>The id of a heading, unique among those given so far.</summary>
    public string Next(string heading) => Unique(Of(heading) is { Length: > 0 } slug ? slug : "section");

    public string Unique(string slug)
    {
        var id = slug;
        while (_given.ContainsKey(id))
        {
            _given[slug]++;
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{_given[slug]}");
        }

        _given[id] = 0;
        return id;
    }

    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.ToLowerInvariant().EnumerateRunes())
        {
            if (rune.Value == ' ')
                slug.Append('-');
            else if (rune.Value == '-' || IsKept(Rune.GetUnicodeCategory(rune)))
                slug.Append(rune.ToString());
        }

        return slug.ToString();
    }

    private static bool IsKept(UnicodeCategory category) => category
        is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
        or UnicodeCategory.ConnectorPunctuation;
}
