using System.Globalization;
using CareerBot.Core.Answering;

namespace CareerBot.Fitting;

/// <summary>How a fusion did on one example.</summary>
internal sealed record Judgement(Example Example, bool IsFirstRight, bool IsInFirstThree, double Probability)
{
    public static Judgement Of(Example example, Fusion fusion)
    {
        var sorted = fusion.Sort(example.Candidates);
        if (sorted.Count == 0) return new Judgement(example, false, false, 0);
        return new Judgement(
            example,
            example.IsAcceptable(sorted[0]),
            sorted.Take(3).Any(example.IsAcceptable),
            fusion.Probability(example.Understood, sorted));
    }

    /// <summary>One line a miss: what was asked, what came first and what should have.</summary>
    public string Miss(Fusion fusion)
    {
        var sorted = fusion.Sort(Example.Candidates);
        var topics = string.Join(' ', Example.Understood.Topics.Take(3).Select(topic => string.Create(CultureInfo.InvariantCulture, $"{topic.Topic}:{topic.Probability:0.00}")));
        var first = string.Join(' ', sorted.Take(3).Select(candidate => string.Create(CultureInfo.InvariantCulture, $"{candidate.Section.Section.Id}:{candidate.Share:0.00}")));
        return string.Create(CultureInfo.InvariantCulture, $"{Example.Question.Id} {Example.Question.Kind} p={Probability:0.00} [{string.Join(" ", Example.Question.Sections ?? [])}] <- {first} | {topics} | {(Example.Question.History is { } h ? string.Join(" / ", h) + " // " : "")}{Example.Question.Question}");
    }

    public static string Summary(IReadOnlyList<Judgement> all)
    {
        var answerable = all.Where(one => one.Example.Question.IsAnswerable).ToArray();
        var uncovered = all.Where(one => one.Example.Question.Kind == "not_covered" && !one.Example.AsksForPayElsewhere).ToArray();
        var at1 = answerable.Average(one => one.IsFirstRight ? 1.0 : 0);
        var at3 = answerable.Average(one => one.IsInFirstThree ? 1.0 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"section@1 {at1:0.000}  @3 {at3:0.000}  AUC against not covered {Auc(answerable, uncovered):0.000}  n={answerable.Length}+{uncovered.Length}");
    }

    /// <summary>What each threshold would cost in answers and gain in refusals.</summary>
    public static void PrintThresholds(IReadOnlyList<Judgement> all)
    {
        var answerable = all.Where(one => one.Example.Question.IsAnswerable).Select(one => one.Probability).Order().ToArray();
        foreach (var lost in new[] { 0.02, 0.03, 0.04, 0.06, 0.08, 0.1, 0.12, 0.15 })
        {
            var threshold = answerable[(int)(lost * answerable.Length)];
            var refused = all.Where(one => one.Example.Question.Kind == "not_covered" && !one.Example.AsksForPayElsewhere).Average(one => one.Probability < threshold ? 1.0 : 0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  threshold {threshold:0.000}: answers lost {lost:P0}, not covered refused {refused:P1}"));
        }
    }

    private static double Auc(Judgement[] positive, Judgement[] negative)
    {
        var wins = 0.0;
        foreach (var p in positive)
        {
            foreach (var n in negative) wins += p.Probability > n.Probability ? 1 : p.Probability == n.Probability ? 0.5 : 0;
        }

        return wins / (positive.Length * (double)negative.Length);
    }
}
