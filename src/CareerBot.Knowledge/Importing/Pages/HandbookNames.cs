using System.Text.RegularExpressions;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>What people call the occupation of a handbook page: from its title, its table, and what it says is also a name.</summary>
internal sealed partial record HandbookNames(string? Occupation, IReadOnlyList<string> Aliases, int FromTitle)
{
    private const int LongestName = 6;

    public static HandbookNames Of(string title, string becomeOne, IReadOnlyList<string> occupations, IReadOnlyList<ImportedSection> sections)
    {
        var occupation = Become.Match(becomeOne) is { Success: true } match ? OccupationTitle.LowerWords(match.Groups["name"].Value) : JoinedNames.Parts(title) is [var only] ? only : null;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { title };
        if (occupation is not null) seen.Add(occupation);
        var aliases = new List<string>();
        foreach (var name in JoinedNames.Parts(title)) Add(name);
        var fromTitle = aliases.Count;
        foreach (var name in occupations.Where(name => !Rest.IsMatch(name)).SelectMany(name => JoinedNames.Parts(Exception.Replace(name, string.Empty)))) Add(name);
        foreach (var section in sections.Where(section => section.Id is "what-they-do" or "duties"))
        {
            foreach (var name in section.Blocks.SelectMany(InText)) Add(name);
        }

        return new HandbookNames(occupation, aliases, fromTitle);

        void Add(string name)
        {
            if (name.Split(' ').Length <= LongestName && !JoinedNames.IsGeneric(name) && seen.Add(name)) aliases.Add(name);
        }
    }

    private static IEnumerable<string> InText(PageBlock block) => block switch
    {
        PageBlock.Paragraph paragraph => AlsoCalled(paragraph.Text.Text),
        PageBlock.Listing list => list.Items.SelectMany(item => AlsoCalled(item.Text).Concat(item.Lead is { } lead && JoinedNames.IsPlural(lead.TrimEnd('.', ':', ',')) ? JoinedNames.Parts(lead.TrimEnd('.', ':', ',')) : [])),
        _ => [],
    };

    /// <summary>"X, also called Y or Z," where X begins the sentence and Y is people.</summary>
    private static IEnumerable<string> AlsoCalled(string text)
    {
        foreach (Match match in Also.Matches(text))
        {
            foreach (var name in NameBreak.Split(match.Groups["names"].Value))
            {
                var clean = name.Trim(' ', '"', '“', '”', ',', '(', ')');
                if (clean.Length > 2 && JoinedNames.IsPlural(clean)) yield return JoinedNames.Singular(clean);
            }
        }
    }

    // How to Become an Accountant or Auditor
    [GeneratedRegex(@"^How to Become (?:an? )?(?<name>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Become { get; }

    // ", all other", "Miscellaneous …": nobody is called so
    [GeneratedRegex(@"\ball other\b|^(?:miscellaneous|other)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rest { get; }

    // ", except special education", ", including painters"
    [GeneratedRegex(@",\s+(?:except|including)\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Exception { get; }

    // Music directors, also called conductors,
    [GeneratedRegex(@"(?:^|[.!?]\s)(?<of>[A-Z][^.;:()—–]{2,100}?)[\s,(—–-]+(?:often|also|sometimes|commonly)\s+(?:called|known as|referred to as)\s+(?<names>[^.,;()—–]{3,90})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Also { get; }

    [GeneratedRegex(@"\s+(?:or|and)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex NameBreak { get; }
}
