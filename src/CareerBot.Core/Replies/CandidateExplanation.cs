namespace CareerBot.Core.Replies;

/// <summary>One section that was considered, with its signals by name.</summary>
public sealed record CandidateExplanation(
    string GuideId,
    string SectionId,
    double Probability,
    IReadOnlyDictionary<string, double> Signals);
