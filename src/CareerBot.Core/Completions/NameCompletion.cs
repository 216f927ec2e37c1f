using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Completions;

/// <summary>Proposes names of occupations, places and guides; built once for a state of the knowledge.</summary>
internal sealed class NameCompletion(KnowledgeSnapshot knowledge)
{
    public const int LongestLabel = 100;

    private const string Nation = "United States";
    private const string Leads = " → ";

    private readonly PrefixIndex _occupations = new(Occupations(knowledge));
    private readonly PrefixIndex _places = new(Places(knowledge));
    private readonly PrefixIndex _guides = new(Guides(knowledge));

    public IReadOnlyList<Completion> Of(CompletionKind kind, string typed, int limit)
    {
        // Nobody types more of a name than a label holds.
        var begun = typed.Length > LongestLabel ? typed[..LongestLabel] : typed;
        return [.. IndexOf(kind).Find(begun, limit).Select(found => new Completion(Label(found.Entry.Title, found.OtherName), found.Entry.Value))];
    }

    private PrefixIndex IndexOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Occupation => _occupations,
        CompletionKind.Place => _places,
        CompletionKind.Guide => _guides,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of completion has no names."),
    };

    /// <summary>"swe → Software Developers"; the title alone where there is no room for both.</summary>
    private static string Label(string title, string? otherName)
    {
        if (otherName is not null && otherName.Length + Leads.Length + title.Length <= LongestLabel) return $"{otherName}{Leads}{title}";
        return title.Length <= LongestLabel ? title : $"{title[..(LongestLabel - 1)]}…";
    }

    private static IEnumerable<CompletionEntry> Occupations(KnowledgeSnapshot knowledge)
    {
        var names = knowledge.OccupationNames.All.Names
            .SelectMany(name => name.Codes.Select((code, place) => (Code: code, Name: new CompletionName(name.Text, place))))
            .ToLookup(name => name.Code, name => name.Name);
        foreach (var (key, occupation) in knowledge.OccupationNames.All.Titles)
        {
            yield return new CompletionEntry(occupation.Title, occupation.Code, knowledge.Wages.Find(occupation.Code, Nation)?.Employment ?? 0, [.. names[key]]);
        }

        foreach (var guide in knowledge.Index.Guides.All)
        {
            var isListed = guide.Soc is { } soc && SocCode.KeyOf(soc) is { } code && knowledge.OccupationNames.All.Titles.ContainsKey(code);
            if (!isListed && (guide.Occupation ?? guide.Title) is { Length: <= LongestLabel } name) yield return new CompletionEntry(name, name, 0, []);
        }
    }

    /// <summary>Places with figures; without any figures, every place that has a name.</summary>
    private static IEnumerable<CompletionEntry> Places(KnowledgeSnapshot knowledge)
    {
        var names = knowledge.Gazetteer.Names().OrderBy(name => name.Name.Length).ThenBy(name => name.Name, StringComparer.Ordinal).ToLookup(name => name.Place, name => new CompletionName(name.Name));
        IEnumerable<string> places = knowledge.Wages.Places.Count > 0 ? knowledge.Wages.Places : names.Select(group => group.Key);
        return places.Select(place => new CompletionEntry(place, place, place == Nation ? 1 : 0, [.. names[place]]));
    }

    private static IEnumerable<CompletionEntry> Guides(KnowledgeSnapshot knowledge) =>
        knowledge.Index.Guides.All.Where(guide => guide.Id.Length <= LongestLabel).Select(guide => new CompletionEntry(guide.Title, guide.Id, 0, [.. guide.Aliases.Append(guide.Occupation).OfType<string>().Select(name => new CompletionName(name.ToLowerInvariant()))]));
}
