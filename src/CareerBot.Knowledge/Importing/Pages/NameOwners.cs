using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Knows whose each name is, so that a page's mention of another occupation ("paralegal") or of no occupation at all ("university") doesn't become its own name.</summary>
internal sealed class NameOwners
{
    private static readonly string[] People = ["er", "or", "ist", "ian", "man", "eer"];

    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byCode = new(StringComparer.Ordinal);
    private readonly OccupationNames _names;

    private NameOwners(OccupationNames names) => _names = names;

    /// <param name="guides">All that is imported together.</param>
    /// <param name="names">What people call occupations, with codes.</param>
    public static NameOwners Of(IEnumerable<ImportedGuide> guides, OccupationNames names)
    {
        var owners = new NameOwners(names);
        foreach (var guide in guides)
        {
            if (guide.Occupation is { } occupation) owners._byName.TryAdd(occupation, guide.Id);
            foreach (var name in guide.Aliases.Take(guide.TitleAliases).Where(owners.IsName)) owners._byName.TryAdd(name, guide.Id);
            foreach (var code in guide.Codes) owners._byCode.TryAdd(code, guide.Id);
        }

        return owners;
    }

    /// <summary>The guide without names that another one's title holds.</summary>
    public ImportedGuide WithoutOthersNames(ImportedGuide guide) => guide with
    {
        Aliases = [.. guide.Aliases.Where((name, i) => IsName(name) && (i < guide.TitleAliases || !_byName.TryGetValue(name, out var owner) || owner == guide.Id) && !IsAnothers(name, guide))],
    };

    /// <summary>A single word is a name if it ends as words for people do, or if people call an occupation so: "university" is none.</summary>
    private bool IsName(string name) => name.Contains(' ', StringComparison.Ordinal) || People.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || _names.Find(Word.Split(name)).Count > 0;

    /// <summary>"Pilot" is most of all the name of another imported page's occupation, though this one mentions pilots of ships.</summary>
    private bool IsAnothers(string name, ImportedGuide guide) =>
        Word.Split(name) is var words
        && _names.Find(words) is [{ Candidates: [var likeliest, ..] } match] && match.Match.LastWord - match.Match.FirstWord + 1 == words.Count
        && !guide.Codes.Contains(likeliest.Code, StringComparer.Ordinal)
        && _byCode.TryGetValue(likeliest.Code, out var owner) && owner != guide.Id;
}
