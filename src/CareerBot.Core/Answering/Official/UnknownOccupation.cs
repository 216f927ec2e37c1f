using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering.Official;

/// <summary>Finds the name in "how much does a … make" where it is no occupation that anything is known of.</summary>
/// <remarks>Without this the figures of the conversation's or the only guide's occupation would be passed off as another's.</remarks>
internal static partial class UnknownOccupation
{
    private const int MostWords = 4;
    private const int LongestWord = 24;

    /// <summary>Words that stand for whoever the conversation is about, and those that pay is described with.</summary>
    private static readonly FrozenSet<string> Generic = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "this", "that", "these", "those", "it", "they", "them", "he", "she", "you", "u", "i", "we", "one", "ones", "ya", "y'all", "me", "my", "your", "their", "his", "her", "its", "our", "such", "any", "some", "each", "every", "all", "most", "both", "either",
        "job", "jobs", "career", "careers", "work", "worker", "workers", "position", "positions", "occupation", "occupations", "profession", "role", "roles", "field", "line", "trade", "people", "person", "persons", "ppl", "folks", "guys", "guy", "somebody", "someone", "anyone", "everyone", "newbie", "newbies", "beginner", "beginners", "rookie", "rookies", "graduate", "graduates", "grad", "grads", "student", "students", "intern", "interns", "employee", "employees", "staff", "professional", "professionals", "human", "man", "woman", "girl", "kid",
        "average", "avg", "typical", "normal", "regular", "usual", "median", "mean", "annual", "annually", "yearly", "year", "month", "monthly", "week", "weekly", "hour", "hourly", "day", "daily", "base", "starting", "start", "entry", "level", "senior", "junior", "experienced", "top", "best", "highest", "lowest", "low", "high", "higher", "lower", "good", "great", "decent", "bad", "real", "actual", "current", "total", "full", "part", "time", "gross", "net", "national", "nationwide", "state", "local", "official", "expected", "new", "brand", "certified", "licensed", "trained", "qualified", "well", "more", "less", "better", "much", "many", "what", "whats", "what's", "wats", "how", "which", "who", "does", "do", "did", "is", "are", "can", "could", "would", "will", "and", "or", "but", "so", "of", "for", "in", "on", "at", "to", "with", "without", "from", "per", "about", "get", "paid", "pay", "salary", "salaries", "wage", "wages", "earn", "earnings", "income", "money", "range", "figure", "figures", "number", "numbers", "data", "info", "usa", "us", "america", "please", "pls", "plz", "ok", "okay", "hi", "hey", "hello", "also", "really", "actually", "usually", "typically", "normally", "today", "now", "nowadays", "here", "there", "out", "up", "off", "ever", "even", "just", "only", "like", "experience", "degree", "certification", "certificate", "credential", "certs", "cert", "school", "college", "as", "than", "not", "no", "yes", "dollars", "bucks", "going", "rate", "give", "tell", "show", "need", "want", "know", "think", "say", "says", "said", "expect", "job's", "big", "large", "small", "city", "cities", "area", "areas", "states", "country", "hospital", "hospitals", "difference", "between", "percent", "percentile", "then", "when", "where", "why", "if", "because", "be", "been", "being", "have", "has", "had", "should", "may", "might", "must");

    /// <summary>The name as typed; null where the question names nobody, or somebody known.</summary>
    public static string? In(Question question)
    {
        var slots = question.Intent.Slots;
        if (slots.Occupations.Count > 0 || slots.OtherOccupation is not null || slots.GuideIds.Count > 0 || slots.Acronyms.Count > 0) return null;
        var places = slots.Places.SelectMany(place => Word.Split(place.Typed)).Select(word => word.Lower).ToHashSet(StringComparer.Ordinal);
        foreach (var pattern in new[] { Making, Of, Before })
        {
            if (pattern.Match(question.Intent.Understood) is not { Success: true } match) continue;
            Word[] name = [.. Word.Split(match.Groups["who"].Value).Where(word => !places.Contains(word.Lower) && !word.Lower.Any(char.IsDigit))];
            Word[] content = [.. name.Where(word => !Generic.Contains(GuideNames.Singular(word.Lower)) && !Generic.Contains(word.Lower))];
            if (content.Length is 0 or > MostWords || content.Any(word => word.Text.Length > LongestWord)) continue;
            if (SharesWord(content, question) || !content.Any(word => IsUnheardOf(word, question.Knowledge) || (IsOne(name) && !StandsInGuides(word, question.Knowledge)))) return null;
            return string.Join(' ', name.SkipWhile(word => Generic.Contains(word.Lower)).Take(MostWords).Select(word => word.Text));
        }

        return null;
    }

    /// <summary>A word that stands in no guide and in nothing that people are known to ask.</summary>
    private static bool IsUnheardOf(Word word, KnowledgeSnapshot knowledge) =>
        (!knowledge.Spelling.Knows(word.Lower) && !knowledge.Spelling.Knows(GuideNames.Singular(word.Lower))) || knowledge.Lexicon.Analyzer.Analyze(word.Lower)
        .Any(term => !term.IsStopWord && knowledge.Index.DocumentFrequency(term.Text) == 0 && knowledge.Lexicon.Background.Rarity(term.Text) >= 1);

    /// <summary>"A stay-at-home mom" names somebody, "the cash" does not.</summary>
    private static bool IsOne(Word[] name) => name is [{ Lower: "a" or "an" }, _, ..];

    private static bool StandsInGuides(Word word, KnowledgeSnapshot knowledge) =>
        knowledge.Lexicon.Analyzer.Analyze(word.Lower).Any(term => term.IsStopWord || knowledge.Index.DocumentFrequency(term.Text) > 0);

    /// <summary>"Records people" are the records technicians of the guide.</summary>
    private static bool SharesWord(Word[] content, Question question)
    {
        if (question.GuideId is not { } id || question.Knowledge.Index.Guides.Find(id) is not { } guide) return false;
        var known = guide.Aliases.Append(guide.Title).Append(guide.Occupation ?? string.Empty).SelectMany(Word.Split).Select(word => GuideNames.Singular(word.Lower)).ToHashSet(StringComparer.Ordinal);
        return content.Any(word => known.Contains(GuideNames.Singular(word.Lower)));
    }

    // how much does a blorptician make; what do dragon tamers earn; how much is X paid
    [GeneratedRegex(@"\b(?:how much|how many dollars|what)(?: money| kind of money)? (?:do|does|did|is|are|r|would|can|could|will)\s(?<who>[^?.!,;]{2,60}?)\s(?:make|makes|making|earn|earns|get|gets|paid|take home|bring home|pull in)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Making { get; }

    // salary of a wizard; income for wizards
    [GeneratedRegex(@"\b(?:salary|salaries|pay|wages?|income|earnings) (?:of|for)\s(?<who>[^?.!,;]{2,60}?)(?=$|[?.!,;]|\s(?:in|at|near|per|with)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Of { get; }

    // wizard salary; taylor swift's salary; elon musk income per hour
    [GeneratedRegex(@"^(?:[^?.!,;]*\b(?:is|are|the|a|an)\s)?(?<who>[^?.!,;]{2,60}?)(?:'s|s')?\s(?:salary|salaries|pay|pay rate|wages?|income|earnings|net worth)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before { get; }
}
