namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Knows which names stand in which titles, so that a page's mention of another occupation ("paralegal") doesn't become its own name.</summary>
internal sealed class NameOwners
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);

    public static NameOwners Of(IEnumerable<ImportedGuide> guides)
    {
        var owners = new NameOwners();
        foreach (var guide in guides)
        {
            if (guide.Occupation is { } occupation) owners._byName.TryAdd(occupation, guide.Id);
            foreach (var name in guide.Aliases.Take(guide.TitleAliases)) owners._byName.TryAdd(name, guide.Id);
        }

        return owners;
    }

    /// <summary>The guide without names that another one's title holds.</summary>
    public ImportedGuide WithoutOthersNames(ImportedGuide guide) => guide with
    {
        Aliases = [.. guide.Aliases.Where((name, i) => i < guide.TitleAliases || !_byName.TryGetValue(name, out var owner) || owner == guide.Id)],
    };
}
