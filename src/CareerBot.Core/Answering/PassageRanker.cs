namespace CareerBot.Core.Answering;

/// <summary>Scores every passage of a section with the fitted weights.</summary>
internal static class PassageRanker
{
    /// <summary>Scores in the order of the section's passages; comparable within one question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="match">The question held against the section.</param>
    /// <param name="weights">In the order of <see cref="PassageSignals.Names"/>.</param>
    public static double[] Scores(Question question, SectionMatch match, double[] weights)
    {
        Span<double> signals = stackalloc double[weights.Length];
        var scores = new double[match.Section.Passages.Count];
        for (var place = 0; place < scores.Length; place++)
        {
            PassageSignals.Fill(question, match, place, signals);
            for (var i = 0; i < signals.Length; i++) scores[place] += signals[i] * weights[i];
        }

        return scores;
    }
}
