using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering;

/// <summary>Scores every passage of a section with the fitted weights.</summary>
internal static class PassageRanker
{
    /// <summary>Scores in the order of the section's passages; comparable within one question.</summary>
    public static double[] Scores(Question question, AnalyzedSection section, IReadOnlyDictionary<string, double> weights)
    {
        var names = PassageSignals.Names;
        var scores = new double[section.Passages.Count];
        for (var place = 0; place < scores.Length; place++)
        {
            var signals = PassageSignals.Of(question, section, place);
            for (var i = 0; i < signals.Length; i++) scores[place] += signals[i] * weights.GetValueOrDefault(names[i]);
        }

        return scores;
    }
}
