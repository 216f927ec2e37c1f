using System.Collections.Frozen;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Understanding.Occupations;

/// <summary>What people call occupations: official titles, titles that employers use, abbreviations and slang.</summary>
public sealed class OccupationNames
{
    private const int LongestName = 10;

    private readonly FrozenDictionary<string, IReadOnlyList<OccupationTitle>> _byName;

    /// <param name="names">Each name with the occupations that bear it, likeliest first.</param>
    public OccupationNames(IEnumerable<(string Name, IReadOnlyList<OccupationTitle> Occupations)> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _byName = names
            .GroupBy(name => KeyOf(Word.Split(name.Name), 0, int.MaxValue), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.First().Occupations, StringComparer.Ordinal);
    }

    public static OccupationNames Empty { get; } = new([]);

    /// <summary>Every occupation named, left to right, longest names first, none overlapping.</summary>
    public IReadOnlyList<OccupationMatch> Find(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var found = new List<OccupationMatch>();
        for (var start = 0; start < words.Count; start++)
        {
            for (var length = Math.Min(LongestName, words.Count - start); length > 0; length--)
            {
                var name = KeyOf(words, start, length);
                if (!_byName.TryGetValue(name, out var occupations)) continue;
                found.Add(new OccupationMatch(new NameMatch(name, start, start + length - 1), occupations));
                start += length - 1;
                break;
            }
        }

        return found;
    }

    private static string KeyOf(IReadOnlyList<Word> words, int start, int length) =>
        string.Join(' ', words.Skip(start).Take(length).Select(word => GuideNames.Singular(word.Lower)));
}
