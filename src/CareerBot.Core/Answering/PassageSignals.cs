using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Measures how well one passage answers: words of the question, evidence of its topic, the kind of figure it asks for.</summary>
internal static class PassageSignals
{
    private static readonly string[] All =
    [
        "coverage", "rarest", "semantic", "evidence", "topic-semantic", "figure", "no-figure", "reason", "definition", "negation",
        "same-terms", "introduction", "item", "first", "length", "acronym", "context",
    ];

    public static IReadOnlyList<string> Names => All;

    public static double[] Of(Question question, AnalyzedSection section, int place)
    {
        var passage = section.Passages[place];
        var terms = question.Intent.Terms;
        double evidence = 0, topicSemantic = 0, rarest = 0;
        foreach (var (topic, vector) in question.WeighedTopics)
        {
            evidence += topic.Probability * Evidence.Strength(topic.Topic, passage, question.Knowledge.Topics);
            topicSemantic += topic.Probability * TermVectors.Cosine(vector, passage.Vector);
        }

        foreach (var term in terms) rarest = Math.Max(rarest, term.Weight * TermMatch.Degree(term, passage));
        var figure = Evidence.Figure(question.Expects);
        var subject = question.Turn.Subject;
        var acronyms = question.Intent.Slots.Acronyms;
        return
        [
            TermMatch.Coverage(terms, passage),
            rarest,
            TermVectors.Cosine(question.Vector, passage.Vector),
            evidence,
            topicSemantic,
            figure != AnswerTypes.None && (passage.Holds & figure) != 0 ? 1 : 0,
            figure != AnswerTypes.None && (passage.Holds & figure) == 0 ? 1 : 0,
            question.Expects == AnswerType.Reason && (passage.Holds & AnswerTypes.Reason) != 0 ? 1 : 0,
            question.Expects == AnswerType.Definition && (passage.Holds & AnswerTypes.Definition) != 0 ? 1 : 0,
            question.Expects == AnswerType.YesNo && (passage.Holds & AnswerTypes.Negation) != 0 ? 1 : 0,
            subject is { Terms.Count: > 0 } ? question.Intent.Leaning * subject.Terms.Count(passage.Contains) / subject.Terms.Count : 0,
            passage.Passage.Kind == PassageKind.ListIntroduction ? 1 : 0,
            passage.Passage.Kind == PassageKind.ListItem ? 1 : 0,
            place == 0 ? 1 : 0,
            Math.Min(passage.TermCount, 30) / 30.0,
            acronyms.Count == 0 ? 0 : acronyms.Count(acronym => passage.Contains(acronym.ToLowerInvariant())) / (double)acronyms.Count,
            place > 0 ? TermMatch.Coverage(terms, section.Passages[place - 1]) : 0,
        ];
    }
}
