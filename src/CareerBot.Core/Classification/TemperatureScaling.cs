using System.Runtime.CompilerServices;

namespace CareerBot.Core.Classification;

/// <summary>
/// Finds the one factor by which scores go into the softmax such that held-out utterances are likeliest
/// (Guo et al. 2017, temperature scaling).
/// </summary>
internal static class TemperatureScaling
{
    private const float WithoutEvidence = 4f;

    public static float Fit(List<float[]> heldOut, List<int> labels)
    {
        if (heldOut.Count == 0)
        {
            return WithoutEvidence;
        }
        // The likelihood has one peak in the factor, so a ternary search finds it.
        float low = 0.5f, high = 20f;
        for (int step = 0; step < 14; step++)
        {
            float left = low + (high - low) / 3, right = high - (high - low) / 3;
            if (Loss(heldOut, labels, left) < Loss(heldOut, labels, right))
            {
                high = right;
            }
            else
            {
                low = left;
            }
        }
        return 0.5f * (low + high);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Loss(List<float[]> heldOut, List<int> labels, float factor)
    {
        // A few hundred utterances settle one number.
        int stride = Math.Max(1, heldOut.Count / 500);
        double loss = 0;
        for (int i = 0; i < heldOut.Count; i += stride)
        {
            float best = float.MinValue, sum = 0;
            foreach (float score in heldOut[i])
            {
                best = MathF.Max(best, score);
            }
            foreach (float score in heldOut[i])
            {
                sum += MathF.Exp(factor * (score - best));
            }
            loss += Math.Log(sum) - factor * (heldOut[i][labels[i]] - best);
        }
        return loss;
    }
}
