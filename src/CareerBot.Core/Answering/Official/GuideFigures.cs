using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>What the guide that is open says of the figures asked for, to stand beside the official ones: its own sentences, cited.</summary>
internal static class GuideFigures
{
    private const int MostSnippets = 2;

    /// <summary>Sections further down are about something else.</summary>
    private const int MostSections = 5;

    /// <summary>A second sentence is quoted if it is at least this likely, against the first, to be the one that answers.</summary>
    private const double FurtherOdds = 0.1;

    /// <summary>The reply with the guide's sentences about the same occupation, the most telling first; the reply itself where there are none.</summary>
    /// <param name="salary">Official figures.</param>
    /// <param name="targets">Whose figures they are.</param>
    /// <param name="question">The question.</param>
    /// <param name="sorted">The sections found for it.</param>
    /// <param name="citations">A book that nothing is cited in yet.</param>
    public static Reply.Salary Beside(Reply.Salary salary, IReadOnlyList<FigureTarget> targets, Question question, IReadOnlyList<Candidate> sorted, CitationBook citations)
    {
        if (question.GuideId is not { } id || question.Knowledge.Index.Guides.Find(id) is not { } guide) return salary;

        // Where the talk is of an occupation without a guide, the default one has nothing to say about its pay.
        if (targets.All(target => !target.IsNamed && target.Guide?.Id != id)) return salary;
        var names = targets.Where(target => target.IsNamed && target.Guide?.Id != id).SelectMany(target => NamingTerms(target.Name, guide, question)).ToArray();
        var wanted = PayWords.AskForEmployment(FigureKinds.Masked(question)) ? AnswerTypes.Number : AnswerTypes.Amount;
        var passages = sorted.Take(MostSections)
            .SelectMany((candidate, place) => candidate.Section.Passages.Zip(candidate.PassageScores, (passage, score) => (candidate.Section, Passage: passage, Score: score + candidate.Score - sorted[0].Score)))
            .Where(found => (found.Passage.Holds & wanted) != 0 && found.Passage.Passage.Text.Length <= Snippets.Longest && (names.Length == 0 || names.Any(found.Passage.Contains)))
            .OrderByDescending(found => found.Score)
            .Take(MostSnippets)
            .ToArray();
        if (passages.Length == 0) return salary;
        var quoted = passages.Where(found => Math.Exp(found.Score - passages[0].Score) >= FurtherOdds).Select(found => Quote(found.Section, found.Passage)).ToArray();
        return salary with { Snippets = quoted, Citations = citations.All };

        Snippet Quote(AnalyzedSection section, AnalyzedPassage passage) => new(passage.Passage.Text, citations.Cite(section, passage.Passage.Text))
        {
            Highlights = Highlighter.Of(question, passage, passage.Passage.Text.Length),
        };
    }

    /// <summary>Terms of a name that tell it from the guide's own occupation: the "railroad" of railroad police in a guide for police officers.</summary>
    public static IReadOnlyList<string> NamingTerms(string name, GuideEntry guide, Question question)
    {
        var analyzer = question.Knowledge.Lexicon.Analyzer;
        var own = guide.Aliases.Append(guide.Title).Append(guide.Occupation ?? string.Empty).SelectMany(analyzer.Analyze).Select(term => term.Text).ToHashSet(StringComparer.Ordinal);
        var terms = analyzer.Analyze(name).Where(term => !term.IsStopWord).Select(term => term.Text).ToArray();
        var telling = terms.Where(term => !own.Contains(term)).ToArray();
        return telling.Length > 0 ? telling : terms;
    }
}
