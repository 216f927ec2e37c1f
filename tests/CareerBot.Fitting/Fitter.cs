using CareerBot.Core.Answering;

namespace CareerBot.Fitting;

/// <summary>Fits both stages of the fusion: first the order, then the probability on the order it gives.</summary>
internal static class Fitter
{
    public static Fusion Fit(IReadOnlyList<Example> examples, IReadOnlyDictionary<string, double> passage)
    {
        var order = ListwiseFit.Fit(
            [.. examples.Where(example => example.Question.IsAnswerable && example.Candidates.Any(example.IsAcceptable))
                .Select(example => (example.Candidates.Select(candidate => candidate.Signals).ToArray(), example.Candidates.Select(example.IsAcceptable).ToArray()))],
            SectionSignals.Names.Count);
        var fusion = new Fusion
        {
            Passage = passage,
            Order = SectionSignals.Names.Zip(order).ToDictionary(pair => pair.First, pair => Math.Round(pair.Second, 3)),
            Answerable = new Dictionary<string, double>(),
            Coverage = new Dictionary<string, double>(),
            AnswerFrom = 0.5,
            ChooseFrom = 0.35,
        };
        var asked = examples.Where(example => example.Candidates.Count > 0 && !example.AsksForPayElsewhere).ToArray();
        var topics = asked.SelectMany(example => example.Understood.Topics).Select(topic => topic.Topic).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var answerable = AnswerableFit.Fit([.. asked.Select(example => (SignalsOf(example, fusion, topics), IsRight(example, fusion)))]);
        var names = AnswerSignals.Names.Count;
        return fusion with
        {
            Answerable = AnswerSignals.Names.Zip(answerable).Append(("bias", answerable[^1])).ToDictionary(pair => pair.Item1, pair => Math.Round(pair.Item2, 3)),
            Coverage = topics.Zip(answerable[names..]).ToDictionary(pair => pair.First, pair => Math.Round(pair.Second, 3)),
        };
    }

    /// <summary>Whether the section that comes first answers: of a wrong section nobody is helped, whether or not another would have answered.</summary>
    private static bool IsRight(Example example, Fusion fusion) => example.Question.IsAnswerable && example.IsAcceptable(fusion.Sort(example.Candidates)[0]);

    /// <summary>The signals of <see cref="AnswerSignals"/>, and after them the square root of each topic's probability.</summary>
    private static double[] SignalsOf(Example example, Fusion fusion, string[] topics)
    {
        var probabilities = example.Understood.Topics.ToDictionary(topic => topic.Topic, topic => topic.Probability, StringComparer.Ordinal);
        return [.. AnswerSignals.Of(example.Understood, fusion.Sort(example.Candidates)), .. topics.Select(topic => Math.Sqrt(probabilities.GetValueOrDefault(topic)))];
    }

    /// <summary>Weights that put the passages which hold the facts first, among all passages of the acceptable sections.</summary>
    public static IReadOnlyDictionary<string, double> FitPassages(IReadOnlyList<Example> examples)
    {
        var lists = new List<(double[][] Signals, bool[] Good)>();
        foreach (var example in examples.Where(example => example.Question.IsAnswerable))
        {
            var sections = example.Hits.Select(hit => hit.Section).ToArray();
            var signals = sections.SelectMany(section => SignalsOf(example.Understood, section)).ToArray();
            var good = sections.SelectMany(section => section.Passages.Select(passage => example.IsAcceptable(section) && example.HoldsFact(passage))).ToArray();
            if (good.Any(isGood => isGood)) lists.Add((signals, good));
        }

        return PassageSignals.Names.Zip(ListwiseFit.Fit(lists, PassageSignals.Names.Count)).ToDictionary(pair => pair.First, pair => Math.Round(pair.Second, 3));
    }

    private static IEnumerable<double[]> SignalsOf(Question question, Core.Retrieval.AnalyzedSection section)
    {
        var match = new SectionMatch(question, section);
        for (var place = 0; place < section.Passages.Count; place++)
        {
            var signals = new double[PassageSignals.Names.Count];
            PassageSignals.Fill(question, match, place, signals);
            yield return signals;
        }
    }
}
