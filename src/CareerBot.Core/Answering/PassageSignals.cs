using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Measures how well one passage answers: words of the question, evidence of its topic, the kind of figure it asks for.</summary>
internal static class PassageSignals
{
    private static readonly string[] All =
    [
        "coverage", "rarest", "semantic", "evidence", "topic-semantic", "figure", "no-figure", "reason", "definition", "negation",
        "same-terms", "introduction", "item", "first", "length", "acronym", "context", "classified", "embedding", "aligned", "encoded",
    ];

    public static IReadOnlyList<string> Names => All;

    /// <summary>Writes the values in the order of <see cref="Names"/>.</summary>
    public static void Fill(Question question, SectionMatch match, int place, Span<double> signals)
    {
        var passage = match.Section.Passages[place];
        var weights = question.Weights;
        double rarest = 0;
        for (var t = 0; t < weights.Length; t++) rarest = Math.Max(rarest, weights[t] * match.Degree(t, place));
        var figure = Evidence.Figure(question.Expects);
        var acronyms = question.Acronyms;
        signals[0] = match.Coverage[place];
        signals[1] = rarest;
        signals[2] = match.Semantic[place];
        signals[3] = match.Evidence[place];
        signals[4] = match.TopicLikeness[place];
        signals[5] = figure != AnswerTypes.None && (passage.Holds & figure) != 0 ? 1 : 0;
        signals[6] = figure != AnswerTypes.None && (passage.Holds & figure) == 0 ? 1 : 0;
        signals[7] = question.Expects == AnswerType.Reason && (passage.Holds & AnswerTypes.Reason) != 0 ? 1 : 0;
        signals[8] = question.Expects == AnswerType.Definition && (passage.Holds & AnswerTypes.Definition) != 0 ? 1 : 0;
        signals[9] = question.Expects == AnswerType.YesNo && (passage.Holds & AnswerTypes.Negation) != 0 ? 1 : 0;
        signals[10] = question.SubjectTerms.Length > 0 ? question.Intent.Leaning * Held(question.SubjectTerms, passage) : 0;
        signals[11] = passage.Passage.Kind == PassageKind.ListIntroduction ? 1 : 0;
        signals[12] = passage.Passage.Kind == PassageKind.ListItem ? 1 : 0;
        signals[13] = place == 0 ? 1 : 0;
        signals[14] = Math.Min(passage.Terms.Count, 30) / 30.0;
        signals[15] = acronyms.Length == 0 ? 0 : Held(acronyms, passage);
        signals[17] = match.Classified[place];
        signals[18] = match.Embedded[place];
        signals[19] = match.Aligned[place];
        signals[20] = match.Encoded?[place] ?? 0;
        signals[16] = place > 0 ? match.Coverage[place - 1] : 0;
    }

    private static double Held(ulong[][] terms, AnalyzedPassage passage)
    {
        var held = 0;
        foreach (var term in terms)
        {
            if (passage.Terms.Contains(term)) held++;
        }

        return held / (double)terms.Length;
    }
}
