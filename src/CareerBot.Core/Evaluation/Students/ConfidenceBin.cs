namespace CareerBot.Core.Evaluation.Students;

/// <summary>Replies that assert something with a confidence from <paramref name="From"/> up to a tenth more.</summary>
/// <param name="From">0, 0.1 … 0.9.</param>
/// <param name="Right">How many of them are right, of how many.</param>
public readonly record struct ConfidenceBin(double From, Measure Right)
{
    /// <summary>How far what was right lies from what was claimed, weighed by the number of replies (expected calibration error, Naeini et al. 2015).</summary>
    public static double Error(IReadOnlyList<ConfidenceBin> bins)
    {
        ArgumentNullException.ThrowIfNull(bins);
        var total = bins.Sum(bin => bin.Right.Count);
        return total == 0 ? 0 : bins.Sum(bin => bin.Right.Count / (double)total * Math.Abs((bin.Right.Share ?? 0) - (bin.From + 0.05)));
    }

    internal static IReadOnlyList<ConfidenceBin> Of(IReadOnlyCollection<(double Confidence, bool IsRight)> replies) =>
    [
        .. replies.GroupBy(reply => Math.Min(9, (int)(reply.Confidence * 10)))
            .OrderBy(bin => bin.Key)
            .Select(bin => new ConfidenceBin(bin.Key / 10.0, Measure.Of([.. bin], reply => reply.IsRight))),
    ];
}
