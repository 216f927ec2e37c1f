using System.Text.RegularExpressions;

namespace CareerBot.Core.Answering.Official;

/// <summary>Questions about money that no wage table answers: laws and benefits, one employer's pay, one person's.</summary>
internal static partial class NoWage
{
    public const string OneOnly = "the pay of a single person";

    /// <summary>What is asked about, as a noun phrase for "My guides don't cover …"; null where it may be a wage after all.</summary>
    /// <param name="masked">The utterance with the names of occupations and places replaced, so that "tax preparer" is no tax.</param>
    /// <param name="utterance">The utterance as understood.</param>
    public static string? Of(string masked, string utterance)
    {
        if (SocialSecurity.IsMatch(masked) || SocialSecurity.IsMatch(utterance)) return "Social Security";
        if (MinimumWage.IsMatch(masked)) return "the minimum wage";
        if (Taxes.IsMatch(masked)) return "taxes";
        if (Benefits.IsMatch(masked)) return "allowances, pensions and benefits";
        if (OwnPayroll.IsMatch(utterance)) return "what your own employer pays out";
        if (Subjects.IsMatch(utterance) || Majors.IsMatch(masked)) return "which majors and degrees pay most";
        if (Scales.IsMatch(masked)) return "the pay scales of the government and the military";
        if (Households.IsMatch(masked)) return "the income of households";
        if (Living.IsMatch(masked)) return "the cost of living";
        if (Sports.IsMatch(masked)) return "the pay of athletes by name or team";
        if (OnePerson.IsMatch(utterance)) return OneOnly;
        return OneEmployer.IsMatch(masked) || EmployersOwn.IsMatch(utterance) ? "what a single employer pays" : null;
    }

    /// <summary>Whether the cost of living is asked for, which needs no word for pay.</summary>
    public static bool IsAboutLiving(string utterance) => Living.IsMatch(utterance);

    [GeneratedRegex(@"\b(social security|ssi|ssdi|medicare|wage base|fica|ss (max|maximum|wage|earnings?|limit|tax)|(max|maximum|most) taxable|taxable (wages?|earnings?))\b(?! (guards?|officers?))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SocialSecurity { get; }

    // what is the minimum wage in Texas; the $15 minimum wage. "Is it minimum wage?" asks about an occupation.
    [GeneratedRegex(@"\b(what('s| is| are)?|whats|how (much|high)( is)?|federal|state|current|national|raise|raising|new)\b.{0,20}\b(minimum|min) wages?\b|\b(minimum|min) wages? (in|for|of|law|laws|by|per|20\d\d|\d|placename|when)\b|\$ ?\d+(\.\d+)? (minimum|min) wage", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MinimumWage { get; }

    [GeneratedRegex(@"\b(tax(es|ed)?|irs|401k|401\(k\)|deductions?|withholding|fica|w-?2)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Taxes { get; }

    // allowance, child support, unemployment benefits, pension, car payment, rent
    [GeneratedRegex(@"\b(allowances?|alimony|child support|unemployment (benefits?|pay|checks?|insurance)|pensions?|food stamps|welfare|severance|(car|house|mortgage|loan|student loan) payments?|disability (pay|benefits?)|worker'?s comp(ensation)?|sick pay|maternity pay|stimulus|lottery)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Benefits { get; }

    [GeneratedRegex(@"\b((house ?hold|family|per capita|national) incomes?|gdp|net worth|poverty line)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Households { get; }

    // army pay; GS-7 salary; federal government pay scale
    [GeneratedRegex(@"^(the )?(us |u\.s\. )?(army|navy|air force|marines?( corps)?|coast guard|space force|military) (pay|salar(y|ies)|wages?)\b|\b(does|do|will|would|can) (the )?(us |u\.s\. )?(army|navy|air force|marines?( corps)?|coast guard|space force|military) pay\b|\bgs[ -]?\d{1,2}\b|\b(federal|government|military|general schedule)( \w+)? pay ?(scales?|grades?|charts?|tables?|bands?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scales { get; }

    // psychology major salary; what can i earn with a biology degree
    [GeneratedRegex(@"\b(accounting|anthropology|arts?|biology|business|chemistry|communications?|computer science|criminal justice|economics|education|engineering|english|finance|geology|graphic design|history|journalism|liberal arts|marketing|math|mathematics|music|philosophy|physics|political science|psychology|sociology|theatre|theater) (majors?|degrees?|graduates?|grads?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subjects { get; }

    // what majors pay the most; highest paying college degrees
    [GeneratedRegex(@"\b(majors|degrees) (that )?(pay|make|earn)s?\b|\bpa(ying|id) (college )?(majors?|degrees?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Majors { get; }

    // my paycheck is wrong; they didn't pay me; my check hasn't come
    [GeneratedRegex(@"\b(my|our) (last |first |next )?(pay ?checks?|pay|wages?|salary|checks?|pay ?stubs?|direct deposit) (is|was|are|were|isn't|isnt|wasn't|has|have|hasn't|hasnt|didn't|didnt|did not|never|looks|seems|came|got)\b(?! (it |that |this )?(a lot|good|enough|low|high|fair|ok|decent))|\b(didn't|didnt|did not|won't|wont|hasn't|never) (paid?|get paid|pay me|got paid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnPayroll { get; }

    // cost of living in ohio; average rent in texas; house prices
    [GeneratedRegex(@"\b(costs? of living|(average|avg|median|typical|monthly) (rent|mortgage|home price|house price)|(rent|house|home) prices?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Living { get; }

    [GeneratedRegex(@"\b(salary cap|nba|nfl|mlb|nhl|wnba|premier league|transfer fee|prize money|super bowl)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sports { get; }

    // the president of the united states; ceo of apple; Dr. Fauci; taylor swift's salary; youtubers like mrbeast
    [GeneratedRegex(@"\bpresident of (the )?(united states|us|usa|america)\b|\b(us|american|u\.s\.) president\b|\b(ceo|cfo|coo|founder|chairman|quarterback) (of|at) (?!an?\b|the\b|small|big|large|companies|firms)\w+|\bdr\.? [A-Z][a-z]+|\b(like|named|called) [a-z]*beast\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnePerson { get; }

    // ups drivers; amazon warehouse workers; state farm agents: names of jobs that have the employer in them, or seem to
    [GeneratedRegex(@"\b(state farm|farm bureau|allstate|geico|liberty mutual|american family insurance|cleveland clinic)\b|\b(ups|fedex|amazon|walmart|usps) (delivery |truck |warehouse |package )?(drivers?|workers?|handlers?|couriers?|associates?|pickers?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmployersOwn { get; }

    /// <remarks>The largest employers of the United States and those that students name; any other is an unknown name.</remarks>
    [GeneratedRegex(@"\b(google|amazon|wal-?mart|mc ?donald'?s|mcd'?s|starbucks|microsoft|facebook|tesla|netflix|costco|fedex|home depot|lowe'?s|kroger|cvs|walgreens|chick[ -]fil[ -]a|burger king|taco bell|wendy'?s|chipotle|nike|disney|spacex|openai|nvidia|ibm|uber|lyft|doordash|best buy|aldi|trader joe'?s|whole foods|publix|dollar general|goldman sachs|jp ?morgan|deloitte|kpmg|pwc|boeing|lockheed|raytheon|nasa|fbi|cia)\b|\b(does|do|at|by|from|for) (apple|meta|target|ups|subway|oracle|intel|ford|gap|shell|delta|visa)\b(?! (job|salar|pay ))|\b(delta|american|southwest|united|alaska|spirit|frontier) air ?lines?\b|\b(jetblue|ryanair|lufthansa|verizon|comcast|at&t|t-mobile|hilton|marriott|kaiser( permanente)?|mayo clinic|johns hopkins|hca healthcare)\b|\b(apple|meta|target|subway|oracle|intel|ford|gap|shell|delta|visa|southwest|united)( store| air)? (occupationname|employees?|workers?|staff|jobs? pay)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneEmployer { get; }
}
