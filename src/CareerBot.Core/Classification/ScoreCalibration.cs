namespace CareerBot.Core.Classification;

/// <summary>
/// Turns scores into probabilities: a softmax whose temperature makes held-out utterances likeliest
/// (Guo et al. 2017), and a logistic curve around the score at which an utterance counts as in scope.
/// </summary>
internal sealed record ScoreCalibration(float Sharpness, float Threshold, float Slope)
{
    public double InScope(float best) => 1 / (1 + Math.Exp(-Slope * (best - Threshold)));

    /// <param name="heldOut">Scores of held-out in-scope utterances.</param>
    /// <param name="labels">Their topics.</param>
    /// <param name="turnedAwayShare">Share of the rightly classified ones that may fall below the threshold.</param>
    public static ScoreCalibration Fit(List<float[]> heldOut, List<int> labels, double turnedAwayShare)
    {
        var right = new List<float>();
        for (int i = 0; i < heldOut.Count; i++)
        {
            float best = heldOut[i].Max();
            if (heldOut[i][labels[i]] == best)
            {
                right.Add(best);
            }
        }
        if (right.Count == 0)
        {
            return new ScoreCalibration(4, -0.7f, 6);
        }
        right.Sort();
        float threshold = right[Math.Min(right.Count - 1, (int)(turnedAwayShare * right.Count))];
        return new ScoreCalibration(FitSharpness(heldOut, labels), threshold, 6);
    }

    private static float FitSharpness(List<float[]> heldOut, List<int> labels)
    {
        // The likelihood has one peak in the sharpness, so a ternary search finds it.
        double low = 0.5, high = 30;
        for (int step = 0; step < 25; step++)
        {
            double left = low + (high - low) / 3, right = high - (high - low) / 3;
            if (Loss(heldOut, labels, left) < Loss(heldOut, labels, right))
            {
                high = right;
            }
            else
            {
                low = left;
            }
        }
        return (float)(0.5 * (low + high));
    }

    private static double Loss(List<float[]> heldOut, List<int> labels, double sharpness)
    {
        double loss = 0;
        for (int i = 0; i < heldOut.Count; i++)
        {
            float best = heldOut[i].Max();
            double sum = 0;
            foreach (float score in heldOut[i])
            {
                sum += Math.Exp(sharpness * (score - best));
            }
            loss += Math.Log(sum) - sharpness * (heldOut[i][labels[i]] - best);
        }
        return loss;
    }
}
