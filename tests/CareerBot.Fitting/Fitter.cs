using CareerBot.Core.Answering;

namespace CareerBot.Fitting;

/// <summary>Fits both stages of the fusion: first the order, then the probability on the order it gives.</summary>
internal static class Fitter
{
    public static Fusion Fit(IReadOnlyList<Example> examples)
    {
        var order = OrderFit.Fit(examples);
        var fusion = new Fusion
        {
            Order = SectionSignals.Names.Zip(order).ToDictionary(pair => pair.First, pair => Math.Round(pair.Second, 3)),
            Answerable = new Dictionary<string, double>(),
            AnswerFrom = 0.5,
            ChooseFrom = 0.35,
        };
        var samples = examples
            .Where(example => example.Candidates.Count > 0)
            .Select(example => (AnswerSignals.Of(example.Understood, fusion.Sort(example.Candidates)), example.Question.IsAnswerable))
            .ToArray();
        var answerable = AnswerableFit.Fit(samples);
        return fusion with
        {
            Answerable = AnswerSignals.Names.Append("bias").Zip(answerable).ToDictionary(pair => pair.First, pair => Math.Round(pair.Second, 3)),
        };
    }
}
