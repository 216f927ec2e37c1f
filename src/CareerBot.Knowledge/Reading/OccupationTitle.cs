using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Reading;

/// <summary>Finds the occupation in a guide's title: "How to become a nurse: pay and outlook" is about a nurse.</summary>
internal static partial class OccupationTitle
{
    private const int LongestName = 5;

    /// <summary>The occupation, or null where the title does not name one.</summary>
    public static string? Find(string title)
    {
        var head = GuideLabel.Replace(Folding.Fold(title), string.Empty);
        head = Tail.Replace(head, string.Empty).Trim();
        var phrase = Phrase.Match(head) is { Success: true } lead ? lead.Groups["name"].Value : WithoutGuideWords(head);
        if (phrase is null) return null;

        var name = Year.Replace(phrase, string.Empty).Trim(' ', '.', '!');
        if (name.Length == 0 || !Name.IsMatch(name) || name.Split(' ').Length > LongestName) return null;
        return Singular(LowerInitial(LowerTitleCase(name)));
    }

    /// <summary>As written but for a capital at the start; "HIM technician" and "X-ray technician" stay.</summary>
    public static string LowerInitial(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>A title's words in small letters, but for those that are written in capitals anywhere ("EMTs", "MRI").</summary>
    public static string LowerWords(string title) => string.Join(' ', title.Split(' ').Select(LowerInitial));

    // A bare title names an occupation unless it starts like a piece of advice.
    private static string? WithoutGuideWords(string head)
    {
        var name = GuideWords.Replace(head, string.Empty).Trim();
        return Advice.IsMatch(name) ? null : name;
    }

    private static string LowerTitleCase(string name)
    {
        var words = name.Split(' ');
        if (words.Length < 2 || !words.All(word => word.Length < 4 || char.IsUpper(word[0]))) return name;
        return string.Join(' ', words.Select(word => word.Length > 1 && word.Skip(1).All(letter => !char.IsUpper(letter)) ? LowerInitial(word) : word));
    }

    private static string Singular(string name) => Plural.IsMatch(name) ? name[..^1] : name;

    // "Career guide: nurse" (the part that goes)
    [GeneratedRegex(@"^(?:the )?(?:complete )?(?:career|occupation|job)? ?(?:guide|profile) ?[:–—-] ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GuideLabel { get; }

    // ": education, salary and outlook", " - a guide", " (2026)", "?"
    [GeneratedRegex(@"(?: ?[:|(?,]| [–—-] ).*$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tail { get; }

    // "How to become a nurse", "Becoming an actor", "Life as a chef", "A day in the life of a baker"
    [GeneratedRegex(@"^(?:.{0,40}\b)?(?:becom(?:e|ing)|(?:life|career|careers|job|jobs|work|working|training|qualifying) as|in the life of|want to be|what (?:does|is)) (?:an? |the )?(?<name>.+?)(?: do)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase { get; }

    // "Nurse career guide", "Nurse careers", "The nurse job profile"
    [GeneratedRegex(@" (?:career|careers|job|occupation|occupational)? ?(?:guide|profile|handbook|overview|careers?)$|^(?:an?|the) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GuideWords { get; }

    // " in 2026", " for 2026", " 2026"
    [GeneratedRegex(@" (?:(?:in|for) )?(?:19|20)\d\d$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"^[\p{L}\p{M}][\p{L}\p{M}\p{N} '’&/.+#-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }

    // "Writing a resume", "Interview tips", "Your first job"
    [GeneratedRegex(@"^(?:how|what|why|when|where|who|which|should|can|do|is|are|tips?|top|best|guide|your|our|my|choosing|finding|writing|preparing|getting|changing|starting|making|planning|searching|exploring|understanding|interview\w*|resumes?|cvs?|cover|careers?|jobs?|salary|salaries|networking|internships?|apprenticeships?|frequently|faqs?|welcome|about|overview|introduction|notes?|untitled|document)\b|\b(?:tips|advice|faq|faqs|basics|skills|resources|jobs)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Advice { get; }

    // nurses, electricians, therapists, clerks
    [GeneratedRegex(@"(?:er|or|ist|ian|ant|ent|yst|eer|ee|ar|nurse|aide|clerk|mechanic|surgeon|professional|representative|pilot|judge|coach|chef|cook|scribe)s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plural { get; }
}
