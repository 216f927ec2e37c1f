using CareerBot.Core.Guides;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Finds the section that a question names outright: its heading or a phrasing word for word, or keywords that it alone holds.</summary>
/// <remarks>Choices and suggestions are asked this way, and a FAQ finds itself. Buttons carry ids, but people also type what they read.</remarks>
internal static class NamedSection
{
    /// <summary>A shorter heading ("Pay") is a word that may stand for more.</summary>
    private const int FewestWords = 2;

    private const int MostKeywords = 4;

    /// <summary>The candidates with the named section first; null where none is named.</summary>
    public static IReadOnlyList<Candidate>? First(Question question, IReadOnlyList<Candidate> sorted)
    {
        var asked = question.Intent.Words;
        if (asked.Count < FewestWords) return null;
        var words = TermKeys.Of(JoinedWords.Of(asked).All);
        foreach (var candidate in sorted)
        {
            if (candidate.Section.MayBeNamed(words) && IsNamed(candidate.Section.Section, asked)) return Before(candidate, sorted);
        }

        return OnlyHolder(question, sorted) is { } holder ? Before(holder, sorted) : null;
    }

    private static IReadOnlyList<Candidate> Before(Candidate first, IReadOnlyList<Candidate> sorted) => [first, .. sorted.Where(other => other != first)];

    /// <summary>A query of bare keywords ("Kaiser Permanente") that one section alone holds in full.</summary>
    private static Candidate? OnlyHolder(Question question, IReadOnlyList<Candidate> sorted)
    {
        var terms = question.Intent.Terms;
        if (terms.Count is < FewestWords or > MostKeywords || terms.Count != question.Intent.Words.Count) return null;
        var holders = sorted.Where(candidate => !candidate.Match.Degrees.ContainsAnyExcept(1)).Take(2).ToArray();
        return holders is [var only] ? only : null;
    }

    private static bool IsNamed(Section section, IReadOnlyList<Word> asked) => Same(asked, section.Heading) || section.Phrasings.Any(phrasing => Same(asked, phrasing));

    private static bool Same(IReadOnlyList<Word> asked, string text)
    {
        if (!text.StartsWith(asked[0].Text, StringComparison.OrdinalIgnoreCase)) return false;
        var words = Word.Split(text);
        if (words.Count != asked.Count) return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Lower != asked[i].Lower) return false;
        }

        return true;
    }
}
