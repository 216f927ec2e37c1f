using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Answering;

/// <summary>Asks which occupation is meant, where the question is clear and several guides answer it: none speaks for another.</summary>
internal static class WhichGuide
{
    private const int MostChoices = 3;

    /// <summary>A word that tells guides apart has at least this weight.</summary>
    private const double TellingWeight = 0.3;

    /// <summary>The guides to choose from, the likeliest first; null where it is plain which is meant.</summary>
    public static Reply.Choose? Ask(Question question, IReadOnlyList<Candidate> sorted, CitationBook citations)
    {
        var slots = question.Intent.Slots;
        if (question.GuideId is not null || slots.GuideIds.Count > 0) return null;
        if (slots.GuideChoices.Count == 0 && IsPinned(question, sorted)) return null;

        var best = sorted.DistinctBy(candidate => candidate.Section.GuideId, StringComparer.Ordinal).Take(MostChoices).ToList();
        var missing = slots.GuideChoices.Where(id => !best.Exists(candidate => candidate.Section.GuideId == id)).Take(MostChoices - best.Count);
        List<Choice> choices = [.. best.Select(candidate => Of(candidate.Section.GuideId, candidate.Section.Section.Id)).OfType<Choice>(), .. missing.Select(id => Of(id, null)).OfType<Choice>()];
        return choices.Count > 1 ? new Reply.Choose(choices) : null;

        Choice? Of(string id, string? sectionId) => question.Knowledge.Index.Guides.Find(id) is { } guide ? ChoiceOf(guide, sectionId, citations) : null;
    }

    private static Choice ChoiceOf(GuideEntry guide, string? sectionId, CitationBook citations) => new()
    {
        GuideId = guide.Id,
        GuideTitle = guide.Title,
        SectionId = sectionId,
        Label = guide.Title,
        Url = sectionId is null ? string.Empty : citations.Url(guide.Id, sectionId),
        Request = sectionId is null ? null : new TurnRequest.Section(guide.Id, sectionId),
    };

    /// <summary>Whether the question has a telling word that one guide alone holds ("RHIT", "Kaiser Permanente").</summary>
    private static bool IsPinned(Question question, IReadOnlyList<Candidate> sorted)
    {
        var first = sorted[0].Section.GuideId;
        for (var t = 0; t < question.Intent.Terms.Count; t++)
        {
            if (question.Intent.Terms[t].Weight < TellingWeight || sorted[0].Match.Degrees[t] < 1) continue;
            if (sorted.All(candidate => candidate.Section.GuideId == first || candidate.Match.Degrees[t] < 1)) return true;
        }

        return sorted.All(candidate => candidate.Section.GuideId == first);
    }
}
