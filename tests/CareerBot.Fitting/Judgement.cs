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
        var asked = all.Where(one => !one.Example.AsksForPayElsewhere).ToArray();
        var answerable = asked.Count(one => one.Example.Question.IsAnswerable);
        var uncovered = asked.Length - answerable;
        for (var threshold = 0.2; threshold < 0.85; threshold += 0.05)
        {
            var answered = asked.Where(one => one.Probability >= threshold).ToArray();
            var right = answered.Count(one => one.Example.Question.IsAnswerable && one.IsFirstRight);
            var refused = asked.Count(one => !one.Example.Question.IsAnswerable && one.Probability < threshold);
            var lost = asked.Count(one => one.Example.Question.IsAnswerable && one.Probability < threshold);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  from {threshold:0.00}: right {right / (double)answerable:0.000}, refused {refused / (double)uncovered:0.000}, false refusals {lost / (double)answerable:0.000}, wrong of all {(answered.Length - right) / (double)asked.Length:0.000}"));
        }

        // Of all replies given at some probability, as many should be right.
        foreach (var bin in asked.GroupBy(one => (int)(Math.Min(one.Probability, 0.999) * 10)).OrderBy(bin => bin.Key))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  probability {bin.Key / 10.0:0.0}: right {bin.Average(one => one.Example.Question.IsAnswerable && one.IsFirstRight ? 1.0 : 0):0.000} of {bin.Count()}"));
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
