namespace CareerBot.Core.Evaluation.Students;

/// <summary>Every measure over a file of students' questions, and what was missed.</summary>
public sealed record StudentReport
{
    public required int Questions { get; init; }

    /// <summary>The act is wanted, about the right occupation, with what must be said and nothing that must not.</summary>
    public required Measure Right { get; init; }

    /// <summary>Something is asserted and not right: what costs trust.</summary>
    public required Measure WrongAssertion { get; init; }

    /// <summary>Refused where more was possible.</summary>
    public required Measure DeadEnd { get; init; }

    /// <summary>Expected calibration error over the asserting replies.</summary>
    public required double CalibrationError { get; init; }

    /// <summary>Asserting replies by their confidence.</summary>
    public required IReadOnlyList<ConfidenceBin> Reliability { get; init; }

    /// <summary>What is right by tag, in the order of the tags' names.</summary>
    public required IReadOnlyDictionary<string, Measure> ByTag { get; init; }

    public required IReadOnlyList<StudentMiss> Misses { get; init; }

    /// <param name="cases">Questions with their replies.</param>
    /// <param name="titleOf">The official title of a SOC code; null where the code is none.</param>
    public static StudentReport Of(IReadOnlyList<StudentCase> cases, Func<string, string?> titleOf)
    {
        ArgumentNullException.ThrowIfNull(cases);
        (StudentCase Case, string? Failed)[] scored = [.. cases.Select(each => (each, StudentScoring.FailedRule(each, titleOf)))];
        var asserting = scored.Where(each => StudentScoring.Asserts(each.Case)).Select(each => (each.Case.Confidence, each.Failed is null)).ToArray();
        var bins = ConfidenceBin.Of(asserting);
        return new StudentReport
        {
            Questions = cases.Count,
            Right = Measure.Of(scored, each => each.Failed is null),
            WrongAssertion = Measure.Of(scored, each => each.Failed is not null && StudentScoring.Asserts(each.Case)),
            DeadEnd = Measure.Of(scored, each => each.Failed is not null && StudentScoring.Refuses(each.Case)),
            CalibrationError = Math.Round(ConfidenceBin.Error(bins), 4),
            Reliability = bins,
            ByTag = scored.SelectMany(each => each.Case.Question.Tags.Select(tag => (tag, each.Failed)))
                .GroupBy(each => each.tag, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => Measure.Of([.. group], each => each.Failed is null), StringComparer.Ordinal),
            Misses = [.. scored.Where(each => each.Failed is not null).Select(each => new StudentMiss(each.Case, each.Failed ?? string.Empty))],
        };
    }
}

/// <summary>A question that was not replied to rightly, with the first rule that failed.</summary>
public sealed record StudentMiss(StudentCase Case, string Why);
