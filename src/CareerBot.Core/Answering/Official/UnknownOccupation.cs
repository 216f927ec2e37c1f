using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Answering.Official;

/// <summary>Finds the name in "how much does a … make" where it is no occupation that anything is known of.</summary>
/// <remarks>Without this the figures of the conversation's or the only guide's occupation would be passed off as another's.</remarks>
internal static partial class UnknownOccupation
{
    private const int MostWords = 4;
    private const int LongestWord = 24;

    /// <summary>Rarity of a word in questions about careers from which on it is not how people speak of pay.</summary>
    private const double SeldomAsked = 0.6;

    /// <summary>Words that stand for whoever the conversation is about, and those that pay is described with.</summary>
    private static readonly FrozenSet<string> Generic = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "this", "that", "these", "those", "it", "they", "them", "he", "she", "you", "u", "i", "we", "one", "ones", "ya", "y'all", "me", "my", "your", "their", "his", "her", "its", "our", "such", "any", "some", "each", "every", "all", "most", "both", "either",
        "job", "jobs", "career", "careers", "work", "worker", "workers", "position", "positions", "occupation", "occupations", "profession", "role", "roles", "field", "line", "trade", "people", "person", "persons", "ppl", "folks", "guys", "guy", "somebody", "someone", "anyone", "everyone", "newbie", "newbies", "beginner", "beginners", "rookie", "rookies", "earner", "earners", "richest", "poorest", "worst", "luckiest", "graduate", "graduates", "grad", "grads", "student", "students", "intern", "interns", "employee", "employees", "staff", "professional", "professionals", "human", "man", "woman", "girl", "kid",
        "average", "avg", "typical", "normal", "regular", "usual", "median", "mean", "annual", "annually", "yearly", "year", "month", "monthly", "week", "weekly", "hour", "hourly", "day", "daily", "base", "starting", "start", "entry", "level", "senior", "junior", "experienced", "top", "best", "highest", "lowest", "low", "high", "higher", "lower", "good", "great", "decent", "bad", "nice", "fair", "insane", "crazy", "huge", "massive", "fat", "ridiculous", "real", "actual", "current", "total", "full", "part", "time", "gross", "net", "national", "nationwide", "state", "local", "official", "expected", "new", "brand", "certified", "licensed", "trained", "qualified", "well", "more", "less", "better", "much", "many", "what", "whats", "what's", "wats", "how", "which", "who", "does", "do", "did", "is", "are", "can", "could", "would", "will", "and", "or", "but", "so", "of", "for", "in", "on", "at", "to", "with", "without", "from", "per", "about", "get", "paid", "pay", "salary", "salaries", "wage", "wages", "earn", "earnings", "income", "money", "range", "figure", "figures", "number", "numbers", "data", "info", "usa", "us", "america", "please", "pls", "plz", "ok", "okay", "hi", "hey", "hello", "also", "really", "actually", "usually", "typically", "normally", "today", "now", "nowadays", "here", "there", "out", "up", "off", "ever", "even", "just", "only", "like", "experience", "degree", "certification", "certificate", "credential", "certs", "cert", "school", "college", "as", "than", "not", "no", "yes", "dollars", "bucks", "going", "rate", "give", "tell", "show", "need", "want", "know", "think", "say", "says", "said", "expect", "job's", "big", "large", "small", "city", "cities", "area", "areas", "states", "country", "hospital", "hospitals", "difference", "between", "percent", "percentile", "then", "when", "where", "why", "if", "because", "be", "been", "being", "have", "has", "had", "should", "may", "might", "must", "crew", "team", "member", "members", "pro", "pros", "holder", "holders", "applicant", "applicants", "candidate", "candidates", "individual", "individuals", "adult", "teen", "women", "men", "male", "female", "males", "females", "hourly", "stuff", "thing", "things", "else", "half", "third", "quarter", "majority", "rest", "other", "others", "everybody", "nobody", "ten", "twenty", "middle", "bottom", "overtime", "overall", "latest", "newest", "honestly");

    /// <summary>Words behind which a noun phrase says more about whoever stood before them ("people with a degree").</summary>
    private static readonly FrozenSet<string> AfterHead = FrozenSet.Create(StringComparer.Ordinal, "with", "without", "in", "at", "on", "of", "for", "from", "who", "that", "like", "by", "after", "near", "around", "working", "doing");

    /// <summary>Words at which no name ends: "the official statistic on wages", "a house on this pay".</summary>
    private static readonly FrozenSet<string> NoEnd = FrozenSet.Create(StringComparer.Ordinal, "with", "without", "in", "at", "on", "of", "for", "from", "by", "to", "about", "this", "that", "these", "those", "my", "your", "their", "his", "her", "its", "our", "the", "a", "an", "and", "or", "but", "should", "would", "could", "can", "will", "do", "does", "is", "are", "what", "how", "which", "who", "than", "as", "if");

    private static readonly string[] AdjectiveEndings = ["able", "ible", "ful", "less", "ous", "ive", "ing", "ed", "al", "ic", "ish", "est"];

    /// <summary>The name as typed; null where the question names nobody, or somebody known.</summary>
    public static string? In(Question question)
    {
        var slots = question.Intent.Slots;
        if (slots.Occupations.Count > 0 || slots.OtherOccupation is not null || slots.GuideIds.Count > 0 || slots.Acronyms.Count > 0) return null;
        foreach (var pattern in new[] { Making, Of, Before, Worth })
        {
            if (pattern.Match(question.Intent.Understood) is not { Success: true } match) continue;
            var name = Named(match.Groups["who"], question);
            NamedWord[] content = [.. name.Where(word => !IsGeneric(word.Understood))];
            if (content.Length is 0 or > MostWords || content.Any(word => word.Typed.Text.Length > LongestWord)) continue;
            if (SharesWord(content, question) || !(IsSomebodyElse(name, content, pattern, question) || (match.Groups["own"].Success && IsOwner(content[^1].Understood, question)))) return null;
            return string.Join(' ', name.SkipWhile(word => IsGeneric(word.Understood)).Take(MostWords).Select(word => WithoutPossessive(word.Typed.Text)));
        }

        return null;
    }

    /// <summary>Whether it is asked what one person makes, by name: "what does joe rogan make", "how much is mr beast worth".</summary>
    public static bool IsOnePerson(Question question)
    {
        if (question.Intent.Slots is { Occupations.Count: > 0 } or { GuideIds.Count: > 0 } or { Acronyms.Count: > 0 } || !MayAskForPay(question.Intent.Words)) return false;
        foreach (var pattern in new[] { Making, Worth })
        {
            if (pattern.Match(question.Intent.Understood) is not { Success: true } match) continue;
            var name = Named(match.Groups["who"], question);
            if (name is [{ Typed.Lower: "mr" or "mrs" or "ms" or "dr" }, _, ..] || (name.Length is > 0 and <= MostWords && GivenNames.Contain(name[0].Typed.Lower) && (name.Length > 1 || pattern == Worth)) || (pattern == Worth && name.Length > 0 && name.All(word => IsUnheardOf(word.Understood, question.Knowledge)))) return true;
        }

        return false;
    }

    /// <summary>Whether a word is there without which neither pattern matches: most questions are spared them.</summary>
    private static bool MayAskForPay(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Lower is "worth" or "make" or "makes" or "making" or "earn" or "earns" or "get" or "gets" or "paid" or "take" or "bring" or "pull") return true;
        }

        return false;
    }

    /// <summary>The name on the other side of "vs" where it is no occupation that anything is known of; null where there is none.</summary>
    public static string? Beside(Question question)
    {
        if (Versus.Match(question.Intent.Understood) is not { Success: true } match) return null;
        foreach (var side in new[] { match.Groups["one"], match.Groups["other"] })
        {
            var name = Named(side, question);
            if (name.Length is 0 or > MostWords || question.Intent.Slots.Occupations.Any(named => IsIn(named.Match, side, question)) || question.NamedGuides.Any(named => IsIn(named.Match, side, question))) continue;
            NamedWord[] content = [.. name.Where(word => !IsGeneric(word.Understood))];
            if (content.Length > 0 && content.All(word => !StandsInGuides(word.Understood, question.Knowledge))) return string.Join(' ', content.Select(word => WithoutPossessive(word.Typed.Text)));
        }

        return null;
    }

    private static bool IsIn(NameMatch match, Capture side, Question question) =>
        question.Intent.Words[match.FirstWord].Start >= side.Index && question.Intent.Words[match.FirstWord].Start < side.Index + side.Length;

    /// <summary>The words of the phrase, without places and numbers, as understood and as typed.</summary>
    private static NamedWord[] Named(Capture phrase, Question question)
    {
        var intent = question.Intent;
        var places = intent.Slots.Places.SelectMany(place => Enumerable.Range(place.Match.FirstWord, place.Match.LastWord - place.Match.FirstWord + 1)).ToHashSet();
        return [.. Enumerable.Range(0, intent.Words.Count)
            .Where(i => intent.Words[i].Start >= phrase.Index && intent.Words[i].Start < phrase.Index + phrase.Length && !places.Contains(i) && !intent.Words[i].Lower.Any(char.IsDigit))
            .Select(i => new NamedWord(intent.Words[i], i < intent.Typed.Count ? intent.Typed[i] : intent.Words[i]))];
    }

    /// <summary>Whoever makes money and is neither "they" nor "a person with …" is somebody; beside "salary" only a word for people, a name, a word that nobody knows, or one that has nothing to do with careers is: "beyonce salary", but not "what is a comfortable income".</summary>
    private static bool IsSomebodyElse(NamedWord[] name, NamedWord[] content, Regex pattern, Question question)
    {
        var behind = Array.FindIndex(name, 1, word => AfterHead.Contains(word.Understood.Lower));
        var headAt = behind < 0 ? name.Length - 1 : behind - 1;
        var head = name[headAt];
        if (pattern == Making) return !IsGeneric(head.Understood) || name.Take(headAt).Any(word => !IsGeneric(word.Understood) && IsUnheardOf(word.Understood, question.Knowledge));
        if (pattern == Before && NoEnd.Contains(name[^1].Understood.Lower)) return false;
        return content.Any(word => GivenNames.Contain(word.Understood.Lower) || (PersonWords.Contain(word.Understood.Lower) && IsOutside(word.Understood, question)) || IsNoWord(word.Understood, question))
            || IsNoWord(head.Typed, question)
            || (pattern == Before && name.Length == content.Length && name[0].Understood.Start == 0 && content.All(word => IsUnheardOf(word.Understood, question.Knowledge) && !IsAdjective(word.Understood.Lower)))
            || (pattern == Of && IsOne(name) && !StandsInGuides(head.Understood, question.Knowledge));
    }

    private static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static bool IsGeneric(Word word) => Generic.Contains(word.Lower) || Generic.Contains(GuideNames.Singular(word.Lower)) || IsAdverb(word.Lower);

    /// <summary>"Realistically" says how, and never who.</summary>
    private static bool IsAdverb(string word) => word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>By its ending; a name that has one goes for a description of pay, as most words before "salary" are.</summary>
    private static bool IsAdjective(string word) => AdjectiveEndings.Any(ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>A word that is no English besides: a name, or made up.</summary>
    private static bool IsNoWord(Word word, Question question)
    {
        var encoder = question.Knowledge.Lexicon.Encoder;
        return IsOutside(word, question) && encoder.PlaceOf(word.Lower) < 0 && encoder.PlaceOf(GuideNames.Singular(word.Lower)) < 0;
    }

    /// <summary>"Rihanna's pay" is somebody's, "today's pay" nobody's.</summary>
    private static bool IsOwner(Word word, Question question) => !StandsInGuides(word, question.Knowledge) || IsOutside(word, question);

    private static bool IsOutside(Word word, Question question) => IsUnheardOf(word, question.Knowledge) || IsElsewhere(word, question);

    /// <summary>A word that stands in no guide and in nothing that people are known to ask.</summary>
    private static bool IsUnheardOf(Word word, KnowledgeSnapshot knowledge) =>
        (!knowledge.Spelling.Knows(word.Lower) && !knowledge.Spelling.Knows(GuideNames.Singular(word.Lower))) || knowledge.Lexicon.Analyzer.Analyze(word.Lower)
        .Any(term => !term.IsStopWord && knowledge.Index.DocumentFrequency(term.Text) == 0 && knowledge.Lexicon.Background.Rarity(term.Text) >= 1);

    /// <summary>Where the guide is only assumed, a word that neither it holds nor people use who ask about their own occupation: "stay at home mom salary", but not "night shift pay".</summary>
    private static bool IsElsewhere(Word word, Question question) => question.AssumedGuide?.Id is { } guide && question.Knowledge.Lexicon.Analyzer.Analyze(word.Lower)
        .Any(term => !term.IsStopWord && question.Knowledge.Lexicon.Background.Rarity(term.Text) >= SeldomAsked && question.Knowledge.Index.FrequencyIn(guide, term.Text).Holding == 0);

    /// <summary>"A stay-at-home mom" names somebody, "the cash" does not.</summary>
    private static bool IsOne(NamedWord[] name) => name is [{ Understood.Lower: "a" or "an" }, _, ..];

    private static bool StandsInGuides(Word word, KnowledgeSnapshot knowledge) =>
        knowledge.Lexicon.Analyzer.Analyze(WithoutPossessive(word.Lower)).Any(term => term.IsStopWord || knowledge.Index.DocumentFrequency(term.Text) > 0);

    /// <summary>"Records people" are the records technicians of the guide.</summary>
    private static bool SharesWord(NamedWord[] content, Question question)
    {
        if (question.GuideId is not { } id || question.Knowledge.Index.Guides.Find(id) is not { } guide) return false;
        var known = guide.Aliases.Append(guide.Title).Append(guide.Occupation ?? string.Empty).SelectMany(Word.Split).Select(word => GuideNames.Singular(word.Lower)).ToHashSet(StringComparer.Ordinal);
        return content.Any(word => known.Contains(GuideNames.Singular(word.Understood.Lower)));
    }

    // how much does a blorptician make; what do dragon tamers earn; how much is X paid
    [GeneratedRegex(@"\b(?:how much|how many dollars|what)(?: money| kind of money)? (?:do|does|did|is|are|r|would|can|could|will)\s(?<who>[^?.!,;]{2,60}?)\s(?:make|makes|making|earn|earns|get|gets|paid|take home|bring home|pull in)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Making { get; }

    // salary of a wizard; income for wizards
    [GeneratedRegex(@"\b(?:salary|salaries|pay|wages?|income|earnings) (?:of|for)\s(?<who>[^?.!,;]{2,60}?)(?=$|[?.!,;]|\s(?:in|at|near|per|with)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Of { get; }

    // wizard salary; taylor swift's salary; elon musk income per hour
    [GeneratedRegex(@"^(?:[^?.!,;]*\b(?:is|are|the|a|an)\s)?(?<who>[^?.!,;]{2,60}?)(?<own>'s|s')?\s(?:salary|salaries|pay|pay rate|wages?|income|earnings|net worth)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before { get; }

    // what is beyonce worth
    [GeneratedRegex(@"\b(?:how much|what)(?:'s| is| are|s)\s(?<who>[^?.!,;]{2,60}?)\sworth\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Worth { get; }

    // plumber vs wizard; compare welder versus blorptician; compare plumber and wizard
    [GeneratedRegex(@"^(?:compare )?(?<one>[^?.!,;]{2,40}?) (?:vs\.?|versus) (?<other>[^?.!,;]{2,40}?)[?.! ]*$|^compare (?<one>[^?.!,;]{2,40}?) (?:and|with|to|or) (?<other>[^?.!,;]{2,40}?)[?.! ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Versus { get; }

    /// <summary>A word of the phrase as understood and as typed: what was put right to some other word may have been a name.</summary>
    private readonly record struct NamedWord(Word Understood, Word Typed);
}
