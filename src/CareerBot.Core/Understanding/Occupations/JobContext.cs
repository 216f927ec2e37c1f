using System.Collections.Frozen;

namespace CareerBot.Core.Understanding.Occupations;

/// <summary>Tells whether a word that means other things too is used of a job: "how much does a cooper make", not "Mr Cooper said".</summary>
internal static class JobContext
{
    private static readonly FrozenSet<string> Behind = new[]
    {
        "salary", "salaries", "pay", "pays", "paid", "wage", "wages", "job", "jobs", "career", "careers", "earnings", "income", "make", "makes", "earn", "earns",
        "position", "positions", "people", "person", "guy", "guys", "folks", "professional", "professionals", "vs", "versus", "school", "program", "training", "skills", "hours", "internship", "internships", "requirements", "challenges", "certifications", "certificate", "certificates", "apprenticeship", "apprenticeships", "degree", "license", "certification", "outlook",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Before = new[]
    {
        "as", "be", "become", "becoming", "being", "considering", "vs", "versus", "average", "median", "typical", "entry", "level", "senior", "junior", "experienced", "certified", "licensed", "registered",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BeforeArticle = new[]
    {
        "as", "be", "become", "becoming", "being", "does", "do", "for", "of", "would", "can", "will", "should", "is", "was", "than", "vs", "versus", "like", "between", "and", "or",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"A bit of a loner" is no job.</summary>
    private static readonly FrozenSet<string> Somewhat = new[] { "bit", "kind", "kinda", "sort", "lot", "type", "much", "something", "more", "less" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"A career in welding", "jobs in accounting", "go into nursing".</summary>
    private static readonly FrozenSet<string> BeforeIn = new[] { "career", "careers", "job", "jobs", "work", "working", "works", "go", "going", "get", "getting", "degree", "people", "someone", "somebody", "you", "interested", "interest", "money", "pay", "salary", "wages", "future", "outlook" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Thinking about electrician", "tell me about welding".</summary>
    private static readonly FrozenSet<string> BeforeAbout = new[] { "thinking", "think", "thought", "curious", "info", "information", "know", "learn", "hear", "dreaming", "question", "questions", "more", "me", "something" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Skills for marketing", "pros and cons of teaching".</summary>
    private static readonly FrozenSet<string> BeforeFor = new[] { "skills", "internship", "internships", "certification", "certifications", "certs", "challenges", "path", "pros", "cons", "benefits", "requirements", "education", "training", "degree", "degrees", "outlook", "future", "hours" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BeforePlural = new[] { "do", "are", "for", "of", "between", "than", "and", "or", "most", "many" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that say that two things are held side by side.</summary>
    private static readonly FrozenSet<string> Comparing = new[] { "compare", "comparing", "compared", "comparison", "vs", "versus", "better", "choose", "choosing" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that join the two; nothing else stands between them.</summary>
    private static readonly FrozenSet<string> Joining = new[] { "and", "or", "with", "to", "of", "between", "the", "a", "an" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a field is called where somebody asks what kind of work it is.</summary>
    private static readonly FrozenSet<string> Work = new[] { "job", "jobs", "career", "careers", "field", "profession", "trade", "work", "living", "choice", "option", "path", "major", "industry", "gig" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words between "a" and the kind of work: "a really good career".</summary>
    private const int MostQualities = 3;

    /// <summary>Words that stand for whoever the talk or the guide is about: "do they work with doctors".</summary>
    private static readonly FrozenSet<string> Pronouns = new[] { "they", "them", "their", "this", "it", "its", "these", "those", "that", "you", "he", "she", "i", "my", "me" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words behind which a name is somebody met at work, and not whom the question is about.</summary>
    private static readonly FrozenSet<string> Beside = new[] { "with", "for", "by", "to", "under", "from", "like", "than", "of", "front", "at", "as" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Will AI replace electricians", "pros and cons of being a cop": nobody else is there for the question to be about.</summary>
    public static bool IsAlone(IReadOnlyList<Word> words, int first, int last)
    {
        if (words.Any(word => Pronouns.Contains(word.Lower)) || (last + 1 < words.Count && words[last].Lower.EndsWith("'s", StringComparison.Ordinal))) return false;
        var before = first - 1;
        if (before > 0 && words[before].Lower is "a" or "an" or "the") before--;
        return before < 0 || !Beside.Contains(words[before].Lower);
    }

    /// <summary>Whether two things are held side by side anywhere in the utterance.</summary>
    public static bool IsComparison(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Comparing.Contains(words[i].Lower)) return true;
        }

        return false;
    }

    /// <param name="words">The utterance.</param>
    /// <param name="first">The name's first word.</param>
    /// <param name="last">Its last.</param>
    /// <param name="isComparison">Of the whole utterance, so that it is read once and not for every name.</param>
    public static bool IsAround(IReadOnlyList<Word> words, int first, int last, bool isComparison)
    {
        if (first == 0 && last == words.Count - 1) return true;
        if (last + 1 < words.Count && Behind.Contains(words[last + 1].Lower)) return true;
        if ((isComparison && IsCompared(words, first, last)) || IsCalledWork(words, last)) return true;
        if (first == 0) return false;

        var before = words[first - 1].Lower;
        if (Before.Contains(before)) return true;
        if (before is "a" or "an") return first >= 2 && BeforeArticle.Contains(words[first - 2].Lower) && !(first >= 3 && words[first - 2].Lower == "of" && Somewhat.Contains(words[first - 3].Lower));
        if (IsJudged(words, first, last)) return true;
        if (before is "replace" or "replacing" or "automate" or "kill") return true;
        if (before is "for" or "of" && first >= 2 && BeforeFor.Contains(words[first - 2].Lower)) return true;
        if (before is "about" && first >= 2 && BeforeAbout.Contains(words[first - 2].Lower)) return true;
        if (before is "in" or "into") return first >= 2 && BeforeIn.Contains(words[first - 2].Lower);
        return words[last].Lower[^1] == 's' && BeforePlural.Contains(before);
    }

    /// <summary>Words before a name that turn the talk to it, if nothing else is said: "ok and electricians?".</summary>
    private static readonly FrozenSet<string> Turning = new[] { "and", "or", "ok", "okay", "so", "then", "also", "now", "but", "sorry", "no", "i", "meant", "mean", "actually", "a", "an", "the", "for", "of", "hmm" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"What about electricians?", "how about a carpenter", "and electrician?": nothing else is said.</summary>
    public static bool IsTurnedTo(IReadOnlyList<Word> words, int first, int last)
    {
        if (first > 0 && last == words.Count - 1 && words.Take(first).All(word => Turning.Contains(word.Lower))) return true;
        var about = first > 0 && words[first - 1].Lower is "a" or "an" or "the" ? first - 2 : first - 1;
        return last == words.Count - 1 && about >= 1 && words[about].Lower == "about" && words[about - 1].Lower is "what" or "how" or "wat" or "wbt";
    }

    /// <summary>"Is teaching stressful", "does welding pay well": what is asked of a field; "is fishing a …" is told by what follows.</summary>
    private static bool IsJudged(IReadOnlyList<Word> words, int first, int last) =>
        (first == 1 || (first == 2 && words[last].Lower.EndsWith("ing", StringComparison.Ordinal))) && words[first - 1].Lower is "is" or "does" or "will" && last + 1 < words.Count && words[last + 1].Lower is not ("a" or "an" or "the");

    /// <summary>"Is teaching a good job", "fishing is a hard living", "is law still an oversaturated field".</summary>
    private static bool IsCalledWork(IReadOnlyList<Word> words, int last)
    {
        var article = last + 1;
        if (article < words.Count && words[article].Lower is "is" or "still" or "really") article++;
        if (article >= words.Count || words[article].Lower is not ("a" or "an" or "the")) return false;
        for (var at = article + 1; at < Math.Min(words.Count, article + 2 + MostQualities); at++)
        {
            if (Work.Contains(words[at].Lower)) return true;
        }

        return false;
    }

    /// <summary>Whether the words are all of one side: "compare bakers with cooks", "baker and cook comparison".</summary>
    private static bool IsCompared(IReadOnlyList<Word> words, int first, int last)
    {
        var begins = first == 0 || Comparing.Contains(words[first - 1].Lower) || Joining.Contains(words[first - 1].Lower);
        var ends = last == words.Count - 1 || Comparing.Contains(words[last + 1].Lower) || Joining.Contains(words[last + 1].Lower) || words[last + 1].Lower is "in";
        return begins && ends;
    }
}
