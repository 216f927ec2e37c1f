using CareerBot.Core.Replies;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Writes down how a reply came about.</summary>
internal static class Explain
{
    private const int CandidatesShown = 6;

    public static Explanation Of(Question question, IReadOnlyList<Candidate> sorted, string decision)
    {
        var intent = question.Intent;
        var slots = new Dictionary<string, string>(StringComparer.Ordinal) { ["expects"] = question.Expects.ToString() };
        if (question.GuideIds is { } guides) slots["guide"] = string.Join(", ", guides);
        if (intent.Slots.OtherOccupation is { } other) slots["occupation"] = other;
        if (intent.Slots.Place is { } place) slots["place"] = place;
        if (intent.Slots.Period is { } period) slots["period"] = period.ToString();
        if (intent.Slots.Acronyms.Count > 0) slots["certificate"] = string.Join(", ", intent.Slots.Acronyms).ToUpperInvariant();
        if (intent.Leaning > 0) slots["leaning"] = intent.Leaning.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);

        return new Explanation
        {
            Understood = intent.Understood,
            Corrections = intent.Corrections,
            Topics = [.. intent.Topics.Take(5)],
            Slots = slots,
            Matched = sorted.Count == 0 ? [] : [.. intent.Terms.Where((_, t) => sorted[0].Match.Degrees[t] > 0).Select(term => term.Surface)],
            Missing = sorted.Count == 0 ? [.. intent.Terms.Select(term => term.Surface)] : [.. intent.Terms.Where((_, t) => sorted[0].Match.Degrees[t] == 0).Select(term => term.Surface)],
            Candidates = [.. sorted.Take(CandidatesShown).Select(Shown)],
            Decision = decision,
        };
    }

    private static CandidateExplanation Shown(Candidate candidate) =>
        new(candidate.Section.GuideId, candidate.Section.Section.Id, candidate.Share, new NamedSignals(candidate.Signals));
}
