using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Retrieval;

/// <summary>Tells which guide's field a question is from that names nobody: "fixing escalators", "a roofing job", "work in a casino".</summary>
/// <remarks>Counts the roots of the words in all names of each guide's occupations: of the names that hold "escalator", most are one guide's.</remarks>
internal sealed class GuideFields
{
    /// <summary>A shorter word tells no field.</summary>
    public const int ShortestWord = 4;

    /// <summary>A word that fewer names hold says little.</summary>
    private const int FewestNames = 5;

    /// <summary>So much of the names with the question's words must be one guide's.</summary>
    private const double Enough = 0.45;

    /// <summary>The best guide's share against the next one's.</summary>
    private const double Lead = 1.5;

    /// <summary>What a word of a guide's own title counts beside its share of the names; guides with the same word divide it.</summary>
    private const double Titled = 0.4;

    /// <summary>How words for people end.</summary>
    private static readonly string[] PeopleEndings = ["er", "or", "ee", "ist"];

    private readonly Dictionary<string, Dictionary<string, int>> _guides = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _titles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _profiles;
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    public GuideFields(GuideCatalogue guides, OccupationNames names, WageTables wages)
    {
        var byCode = GuidesByCode(guides, wages);
        _profiles = [.. guides.All.Where(guide => guide.IsProfile).Select(guide => guide.Id)];
        var roots = new Dictionary<string, string>(StringComparer.Ordinal);
        var known = roots.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var guide in guides.All.Where(guide => guide.Codes.Any(code => SocCode.KeyOf(code) is { } key && byCode.GetValueOrDefault(key) == guide.Id))) AddTitle(guide);
        foreach (var name in names.All.Names)
        {
            if (name.First == 0) continue;
            var guide = byCode.GetValueOrDefault(name.First);
            foreach (var range in name.Text.AsSpan().Split(' '))
            {
                var word = name.Text.AsSpan(range);
                if (word.Length < ShortestWord) continue;
                if (!known.TryGetValue(word, out var root)) roots[word.ToString()] = root = RootOf(word.ToString());
                Count(root, guide);
            }
        }
    }

    /// <summary>The guide whose field the words are from; null where none stands out.</summary>
    /// <param name="words">The words of the question that may tell one, in lower case.</param>
    /// <param name="fields">Words for what people do ("roofing", "archaeology"): these count for guides whose title names the people who do it.</param>
    public string? Of(IReadOnlyList<string> words, IReadOnlyList<string> fields)
    {
        var done = fields.Select(WordRoot.Of).Where(root => _people.Contains(root) && _titles.ContainsKey(root)).ToHashSet(StringComparer.Ordinal);
        string[] roots = [.. words.Select(WordRoot.Of).Concat(done).Distinct(StringComparer.Ordinal)];

        // A profile takes no field from a guide.
        return Best(roots, guide => !_profiles.Contains(guide)) ?? Best(roots, _ => true);
    }

    private string? Best(string[] roots, Func<string, bool> counts)
    {
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            if (!_guides.TryGetValue(root, out var holders) || _names[root] is var all && all < FewestNames) continue;
            foreach (var (guide, count) in holders)
            {
                if (counts(guide)) shares[guide] = shares.GetValueOrDefault(guide) + ((double)count / all);
            }

            string[] titled = _titles.TryGetValue(root, out var bearers) ? [.. bearers.Where(counts)] : [];
            foreach (var guide in titled) shares[guide] = shares.GetValueOrDefault(guide) + (Titled / titled.Length);
        }

        var best = shares.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(2).ToArray();
        return best.Length > 0 && best[0].Value >= Enough && (best.Length == 1 || best[0].Value >= Lead * best[1].Value) ? best[0].Key : null;
    }

    /// <summary>The guide of each code; one that an editor wrote goes before an imported one.</summary>
    private static Dictionary<int, string> GuidesByCode(GuideCatalogue guides, WageTables wages)
    {
        var byCode = new Dictionary<int, string>();
        foreach (var guide in guides.All.OrderBy(guide => guide.IsImported))
        {
            foreach (var code in guide.Codes)
            {
                if (SocCode.KeyOf(code) is { } key) byCode.TryAdd(key, guide.Id);
                if (wages.Title(code) is { } title && SocCode.KeyOf(title.Code) is { } folded) byCode.TryAdd(folded, guide.Id);
            }
        }

        return byCode;
    }

    /// <summary>The root of a word of a name; those of people ("roofer", "archeologist") are noted.</summary>
    private string RootOf(string word)
    {
        var root = WordRoot.Of(word);
        var singular = GuideNames.Singular(word);
        if (PeopleEndings.Any(ending => singular.EndsWith(ending, StringComparison.Ordinal))) _people.Add(root);
        return root;
    }

    private void AddTitle(GuideEntry guide)
    {
        foreach (var word in Word.Split($"{guide.Title} {guide.Occupation}").Where(word => word.Lower.Length >= ShortestWord))
        {
            var root = WordRoot.Of(word.Lower);
            if (!_titles.TryGetValue(root, out var titled)) _titles[root] = titled = new HashSet<string>(StringComparer.Ordinal);
            titled.Add(guide.Id);
        }
    }

    private void Count(string root, string? guide)
    {
        _names[root] = _names.GetValueOrDefault(root) + 1;
        if (guide is null) return;
        if (!_guides.TryGetValue(root, out var holders)) _guides[root] = holders = new Dictionary<string, int>(StringComparer.Ordinal);
        holders[guide] = holders.GetValueOrDefault(guide) + 1;
    }
}
