namespace CareerBot.Core.Evaluation;

/// <summary>A share of questions: how many points of how many possible.</summary>
public readonly record struct Measure(double Points, int Count)
{
    /// <summary>Between 0 and 1; null where no question was of the kind.</summary>
    public double? Share => Count == 0 ? null : Math.Round(Points / Count, 4);

    public static Measure Of<T>(IReadOnlyCollection<T> cases, Func<T, bool> isMet) => new(cases.Count(isMet), cases.Count);

    public static Measure Of<T>(IReadOnlyCollection<T> cases, Func<T, double> points) => new(cases.Sum(points), cases.Count);
}
