namespace CareerBot.Core.Evaluation;

/// <summary>One question of an evaluation file with what a right reply to it must hold.</summary>
public sealed record EvaluationQuestion
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    /// <summary>What the person said before, oldest first.</summary>
    public IReadOnlyList<string> History { get => field ?? []; init; }

    public required QuestionKind Kind { get; init; }

    /// <summary>Ids of acceptable sections, best first.</summary>
    public IReadOnlyList<string> Sections { get => field ?? []; init; }

    /// <summary>The guide that the question is about, where several are loaded: what is right must come from it. Null where any will do.</summary>
    public string? Guide { get; init; }

    /// <summary>Guides about the same occupation that do as well.</summary>
    public IReadOnlyList<string> OrGuides { get => field ?? []; init; }

    /// <summary>Each inner list holds alternatives; a right reply's text holds one of each.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Facts { get => field ?? []; init; }

    /// <summary>What a right reply's text does not hold.</summary>
    public IReadOnlyList<string> Forbid { get => field ?? []; init; }

    /// <summary>Whether another guide or a table may answer a question that this guide does not cover.</summary>
    public bool OrCovered { get; init; }

    /// <summary>Outcomes of which a right reply has one, where that and the facts alone decide; empty where a section decides.</summary>
    public IReadOnlyList<string> Outcomes { get => field ?? []; init; }

    public IReadOnlyList<string> Tags { get => field ?? []; init; }

    /// <summary>Whether what comes from the guide may be right.</summary>
    public bool AllowsGuide(string? guideId) => Guide is null || guideId == Guide || OrGuides.Contains(guideId ?? string.Empty, StringComparer.Ordinal);

    public bool IsAnswerable => Kind is QuestionKind.Answer or QuestionKind.Salary;
}
