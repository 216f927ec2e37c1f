using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;

namespace CareerBot.Core.Understanding;

/// <summary>Turns a question into weighted content terms with their alternatives from the thesaurus.</summary>
internal static class QueryTerms
{
    private const int MostTerms = 40;
    private const int MostRelated = 10;
    private const float LeastLikeness = 0.62f;

    /// <summary>Where no word weighs as much, none tells sections apart: whichever holds the "job" of "what is a nurse's job" would seem to hold all that was asked.</summary>
    private const double LeastTelling = 0.1;

    /// <param name="understood">The corrected utterance.</param>
    /// <param name="words">Its words without the names of guides, in order.</param>
    /// <param name="guideId">The guide that is asked; null where there are several.</param>
    /// <param name="knowledge">Analyzer, thesaurus and frequencies.</param>
    public static IReadOnlyList<QueryTerm> Of(string understood, IReadOnlyList<Word> words, string? guideId, KnowledgeSnapshot knowledge)
    {
        var kept = words.Select(word => word.Start).ToHashSet();
        var analyzed = knowledge.Lexicon.Analyzer.Analyze(understood).Where(term => IsKept(term, kept, words)).ToArray();
        var joined = JoinedWords.Of(analyzed, static term => term.Text);
        var terms = new List<QueryTerm>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < analyzed.Length && terms.Count < MostTerms; i++)
        {
            if (PhraseAt(analyzed, joined, i, guideId, knowledge) is { } phrase)
            {
                if (seen.Add(phrase.Term.Text)) terms.Add(phrase.Term);
                i += phrase.Length - 1;
                continue;
            }

            var term = analyzed[i];
            if (term.IsStopWord || !seen.Add(term.Text)) continue;
            terms.Add(new QueryTerm(term.Text, Surface(understood, term, term), Weight(term.Text, guideId, knowledge), knowledge.Thesaurus.AlternativesOf(term.Text)) { Related = Related(term.Text, knowledge), IsName = NameForms.IsName(understood, term.Start, term.End) });
        }

        return terms.Any(term => term.Weight >= LeastTelling) ? terms : [];
    }

    private static (QueryTerm Term, int Length)? PhraseAt(Term[] analyzed, JoinedWords joined, int start, string? guideId, KnowledgeSnapshot knowledge)
    {
        for (var length = Math.Min(Thesaurus.LongestPhrase, analyzed.Length - start); length > 1; length--)
        {
            var alternatives = knowledge.Thesaurus.AlternativesOf(joined.Run(start, length));
            if (alternatives.Count == 0) continue;
            var phrase = joined.Run(start, length).ToString();
            var weight = analyzed.AsSpan(start, length).ToArray().Max(term => term.IsStopWord ? 0.3 : Weight(term.Text, guideId, knowledge));
            return (new QueryTerm(phrase, phrase, weight, alternatives), length);
        }

        return null;
    }

    private static IReadOnlyList<Neighbour> Related(string term, KnowledgeSnapshot knowledge) =>
        knowledge.Lexicon.Vectors.Neighbours(term, LeastLikeness, MostRelated);

    /// <summary>Rare in what people say, and rare in the guides: both make a word telling.</summary>
    private static double Weight(string term, string? guideId, KnowledgeSnapshot knowledge)
    {
        var said = knowledge.Lexicon.Background.Rarity(term);
        var (sections, frequency) = guideId is null ? (knowledge.Index.SectionCount, knowledge.Index.DocumentFrequency(term)) : knowledge.Index.FrequencyIn(guideId, term);
        sections = Math.Max(1, sections);
        var written = frequency == 0 ? 1 : Math.Log(1 + (sections / (double)frequency)) / Math.Log(1 + sections);
        return Math.Clamp(said * said * (0.4 + (0.6 * written)), 0.02, 1);
    }

    private static bool IsKept(Term term, HashSet<int> kept, IReadOnlyList<Word> words)
    {
        if (kept.Contains(term.Start)) return true;
        foreach (var word in words)
        {
            if (word.Start <= term.Start && term.End <= word.Start + word.Text.Length) return true;
        }

        return false;
    }

    private static string Surface(string text, Term first, Term last) => text[first.Start..last.End].ToLowerInvariant();
}
