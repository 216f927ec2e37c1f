using System.Text.RegularExpressions;

namespace CareerBot.Core.Understanding.Pay;

/// <summary>Words by which an utterance asks for figures.</summary>
internal static partial class PayWords
{
    /// <summary>Whether pay is asked for in so many words.</summary>
    public static bool AskForPay(string utterance) => Pay.IsMatch(utterance);

    /// <summary>Whether a word says so that hardly means anything else.</summary>
    public static bool ClearlyAskForPay(string utterance) => ClearPay.IsMatch(utterance);

    /// <summary>Whether the number of jobs today is asked for: that of people, and not of the hours or days that they work.</summary>
    /// <param name="masked">The utterance with <see cref="UtteranceMask"/>'s placeholders for occupations.</param>
    public static bool AskForEmployment(string masked) => Employment.IsMatch(masked) && !Reasons.IsMatch(masked);

    /// <summary>Whether the future of an occupation is asked for.</summary>
    public static bool AskForOutlook(string utterance) => Outlook.IsMatch(utterance);

    /// <summary>Whether it is asked if an occupation has a future at all: "is it dying cuz of AI".</summary>
    public static bool AskWhetherItLasts(string utterance) => Lasts.IsMatch(utterance);

    /// <summary>Whether two things are to be held side by side.</summary>
    public static bool AskForComparison(string utterance) => Comparison.IsMatch(utterance);

    /// <summary>Whether a word says so that hardly means anything else.</summary>
    public static bool ClearlyAskForComparison(string utterance) => ClearComparison.IsMatch(utterance);

    /// <summary>Whether one of two is to be taken, and not only told from the other.</summary>
    public static bool AskWhichToTake(string utterance) => Choice.IsMatch(utterance);

    /// <summary>Whether what the talk is about already is one of the two: "compare with lpn", "vs a plumber?".</summary>
    public static bool CompareWithSubject(string utterance) => WithSubject.IsMatch(utterance);

    /// <summary>Whether it is asked which of two that were compared: "which has better outlook", "who earns more in texas".</summary>
    public static bool AskWhichOfThem(string utterance) =>
        OfThem.Match(utterance) is { Success: true } match && !OfPlaces.IsMatch(utterance.AsSpan(match.Index + match.Length));

    public static bool AskForMean(string utterance) => Mean.IsMatch(utterance);

    public static bool AskForPercentiles(string utterance) => Percentiles.IsMatch(utterance);

    public static bool AskForNation(string utterance) => Nation.IsMatch(utterance);

    public static bool AskWhetherMuch(string utterance) => WhetherMuch.IsMatch(utterance);

    // salary; what do they make; money; hourly rate; $; wage
    [GeneratedRegex(@"\b(salar(y|ies)|pa(y|ys|id|ying)|wages?|earn(s|ed|ing|ings)?|incomes?|money|moneywise|make|makes|compensation|paychecks?|remunerat(ion|ed)|hourly|yearly|annual(ly)?|bucks|dough|rich|bank|going rate|how much)\b|\$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pay { get; }

    // salary; paid; wages; earned; what kind of money; the going rate
    [GeneratedRegex(@"\b((salar(y|ies)|pa(y|ys|id)|wages?|earn(s|ed|ing|ings)?|incomes?|money|moneywise|compensation|paychecks?|remunerat(ion|ed)|going rate|hourly|how much\b.{0,60}\b(make|makes|get|gets))\b|what (do|does|did|would|could|can|will)\b.{0,60}\b(make|makes|get|gets)( paid)?(?= ?($|[?.!,]| in\b| as\b| per\b| when\b| if\b| after\b| with\b)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClearPay { get; }

    // how many electricians are there in Texas; number of jobs; not "why does the number of … jobs shrink"
    [GeneratedRegex(@"\b(how many (?:\w+ )?(?:(?:" + UtteranceMask.Occupation + @"|jobs)\b(?!.{0,30}\b(?:openings?|vacanc)).{0,60}\b(?:are there|work|employed|exist)|(?:people|persons|workers) (?:\w+ )?(?:are there|work|employed|exist))|number of .{0,40}\b(jobs|employed|workers)|employment (level|numbers?|figures?))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Employment { get; }

    // why; how come; the reason
    [GeneratedRegex(@"\b(?:why|how come|reasons?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reasons { get; }

    // growing; outlook; demand; openings; dying out
    [GeneratedRegex(@"\b(grow(s|ing|th)?|outlook|demand|openings?|prospects?|projections?|projected|shrink(s|ing)?|declin(e|es|ing)|dying|die out|disappear(ing)?|going away|future|in ten years|in 10 years|by 203\d|hiring outlook|job market)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outlook { get; }

    // dying; going away; be replaced by AI; obsolete
    [GeneratedRegex(@"\b(dying|dies? out|going to die|gonna die|dead|going away|go away|disappear(ing)?|obsolete|replac(e|ed|es|ing)|tak(e|en|ing) over|take (this|my|our|their|all|the|away) jobs?|take it|vanish(ing)?|still exist|wiped out|have a future|any future)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lasts { get; }

    // compare; vs; difference between; or; better; more than
    [GeneratedRegex(@"\b(compar(e|ed|es|ing|ison)|vs\.?|versus|difference|differences|better|or|between|than|side by side|against)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Comparison { get; }

    // compare; vs; difference between; which pays better; who gets more
    [GeneratedRegex(@"\b(compar(e|ed|es|ing|ison)|vs\.?|versus|differences? between|different from|(which|who|what)( \w+)? (pays?|earns?|makes?|gets?|is paid|are paid)( paid)? (better|more|most|best))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClearComparison { get; }

    // which one pays more; who earns more; which has better outlook; what about both
    [GeneratedRegex(@"^\W*((and|so|ok|okay|but|then)\b\W*)*(which|who|both|compare)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfThem { get; }

    // which states pay the most
    [GeneratedRegex("^ (states?|city|cities|place)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPlaces { get; }

    // compare with lpn; compare that to a plumber; vs lawyers; it or dentist
    [GeneratedRegex(@"^(\W|\b(and|ok|okay|so|now|then|please|can|could|you|how|about|does|do|is|are)\b)*(compar\w+( (it|that|this|them|those))?( salary| pay)? (with|to|and|against)|((it|that|this|they|them|those|he|she) (compare )?)?(vs\.?|versus|against|compared? (to|with)))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WithSubject { get; }

    // should i be a cop or a detective; which is better; can't decide between
    [GeneratedRegex(@"\b(should|better|choose|choosing|pick|decide|deciding|torn|prefer|rather)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Choice { get; }

    [GeneratedRegex(@"\b(average|avg|mean|averages)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mean { get; }

    // 90th percentile; bottom ten percent; quartiles
    [GeneratedRegex(@"\b(percentiles?|quartiles?|(ten|10|25|75|90|twenty[ -]five) ?(percent|%)|\d{2}th|distribution)\b|%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentiles { get; }

    // nationally; in the whole country
    [GeneratedRegex(@"\b(national(ly)?|nationwide|nation|country|whole (country|us)|in general|overall|everywhere)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nation { get; }

    // is that a lot; is that good; is it much
    [GeneratedRegex(@"\bis (that|this|it) (a lot|alot|good|much|high|low|decent|bad|little|above average|below average|ok|okay|normal|considered)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhetherMuch { get; }
}
