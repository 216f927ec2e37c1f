using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Occupations;
using CareerBot.Knowledge.Importing.Wages;

namespace CareerBot.Knowledge.Importing.Names;

/// <summary>Decides what each name stands for: one occupation, or up to three where the name alone doesn't tell.</summary>
internal sealed class NameRanking(WageTables wages, IReadOnlyDictionary<int, string> titles)
{
    /// <summary>An occupation this much smaller than the largest of its name is not what people mean.</summary>
    private const double LeastShare = 0.05;

    private readonly Dictionary<int, HashSet<string>> _titleWords = [];

    public IReadOnlyList<int> Codes(string name, IEnumerable<SourcedName> sourced)
    {
        var bySource = sourced.GroupBy(one => one.Source).OrderBy(group => group.Key).First();
        int[] codes = [.. bySource.Select(one => Folded(one.Key)).Distinct().OrderByDescending(Jobs).ThenBy(code => code)];
        if (codes.Length == 1) return codes;

        var words = name.Split(' ').Select(NameWords.Singular).ToArray();
        int[] titled = [.. codes.Where(code => words.All(TitleWords(code).Contains))];
        if (titled.Length > 0) codes = titled;
        var least = Jobs(codes[0]) * LeastShare;
        return [.. codes.Where(code => Jobs(code) >= least).Take(OccupationNames.MostCandidates)];
    }

    /// <summary>The code that the wage tables hold, or the code itself where they hold none.</summary>
    public int Folded(int key) => wages.Title(SocCode.TextOf(key)) is { } title ? SocCode.KeyOf(title.Code) ?? key : key;

    public string Title(int key) => wages.Title(SocCode.TextOf(key))?.Title ?? titles.GetValueOrDefault(key) ?? string.Empty;

    private int Jobs(int key) => wages.Find(SocCode.TextOf(key), WageFile.Nation)?.Employment ?? 0;

    private HashSet<string> TitleWords(int key)
    {
        if (_titleWords.TryGetValue(key, out var words)) return words;
        return _titleWords[key] = [.. NameWords.Split(Title(key)).Select(NameWords.Singular)];
    }
}
