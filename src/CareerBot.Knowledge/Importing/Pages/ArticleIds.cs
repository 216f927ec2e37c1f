using System.Text.RegularExpressions;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Gives the sections of an article short ids: a word for what most career articles treat, else the heading's telling words.</summary>
internal sealed partial class ArticleIds
{
    private const int MostWords = 4;

    /// <summary>The first that matches names the section; the particular stand before the general.</summary>
    private static readonly (Regex Pattern, string Id)[] Usual =
    [
        (Testimonials, "testimonials"),
        (Fit, "fit"),
        (Progression, "career-progression"),
        (Internships, "internships"),
        (Hours, "work-hours"),
        (Regulations, "regulations"),
        (Computers, "computer-systems"),
        (Certifications, "certifications"),
        (Credentials, "credentials"),
        (Skills, "skills"),
        (Tips, "tips"),
        (Challenges, "challenges"),
        (Salary, "salary"),
        (Benefits, "benefits"),
        (Outlook, "outlook"),
        (Advancement, "advancement"),
        (Workplaces, "workplaces"),
        (Duties, "duties"),
        (Education, "education"),
    ];

    private readonly Slugs _slugs = new();

    public ArticleIds() => _slugs.TryReserve("faq");

    public string Overview => _slugs.Unique("overview");

    public string Of(string heading) => _slugs.Unique(Name(heading));

    public string OfFaq(string question) => _slugs.Unique($"faq-{Name(question)}");

    private static string Name(string heading)
    {
        foreach (var (pattern, id) in Usual)
        {
            if (pattern.IsMatch(heading)) return id;
        }

        var telling = Word.Matches(heading).Select(match => match.Value).Where(word => !Common.IsMatch(word)).Take(MostWords);
        var slug = Slugs.Of(string.Join(' ', telling));
        return slug.Length > 0 ? slug : Slugs.Of(heading) is { Length: > 0 } whole ? whole : "section";
    }

    [GeneratedRegex(@"\bsay\s+about\b|testimonial|in\s+their\s+own\s+words", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Testimonials { get; }

    [GeneratedRegex(@"\bright\s+(?:career|choice|job|fit|for\s+you)\b|\bgood\s+(?:fit|match)\b|\bfor\s+you\?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fit { get; }

    [GeneratedRegex(@"career\s+(?:progression|path|ladder|trajectory)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Progression { get; }

    [GeneratedRegex(@"\binternships?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Internships { get; }

    [GeneratedRegex(@"\bwork(?:ing)?\s+(?:hours|schedules?)\b|\bhours\s+do\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hours { get; }

    [GeneratedRegex(@"\bregulations?\b|\blaws?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Regulations { get; }

    [GeneratedRegex(@"\bcomputer\s+systems?\b|\bsoftware\b|\btechnolog(?:y|ies)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Computers { get; }

    [GeneratedRegex(@"\bcertifications?\b|\blicen[sc]es?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Certifications { get; }

    [GeneratedRegex(@"\bcredentials?\b|\bqualifications?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credentials { get; }

    [GeneratedRegex(@"\bskills?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Skills { get; }

    [GeneratedRegex(@"\btips?\b|\badvice\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tips { get; }

    [GeneratedRegex(@"\bchallenges?\b|\bdrawbacks?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Challenges { get; }

    [GeneratedRegex(@"\bearn(?:ings?)?\b|\bsalar(?:y|ies)\b|\bpay\b|\bwages?\b|\bhow\s+much\b.*\bmake\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Salary { get; }

    [GeneratedRegex(@"\bbenefits?\b|\badvantages?\b|\bwhy\s+(?:become|choose)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Benefits { get; }

    [GeneratedRegex(@"\boutlook\b|\bdemand\b|\bjob\s+(?:growth|market)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outlook { get; }

    [GeneratedRegex(@"\badvanc(?:e|ing|ement)\b|\bpromot(?:ed|ion)\b|\bmov(?:e|ing)\s+up\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Advancement { get; }

    [GeneratedRegex(@"\bwhere\b.*\bwork\b|\bworkplaces?\b|\bwork\s+(?:settings?|environments?)\b|\bemployers?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Workplaces { get; }

    [GeneratedRegex(@"\bduties\b|\bresponsibilities\b|\bday-to-day\b|\bwhat\s+(?:do|does)\b.*\bdo\?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Duties { get; }

    [GeneratedRegex(@"\beducation\b|\bdegrees?\b|\btraining\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Education { get; }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"^(?:a|an|and|are|as|at|be|become|becoming|by|can|could|do|does|for|from|have|how|i|if|in|is|it|know|may|more|most|much|need|of|on|or|other|should|that|the|their|there|they|things|this|to|typical|what|when|where|which|who|why|will|with|would|you|your)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Common { get; }
}
