using CareerBot.Core.Turns;

namespace CareerBot.Core.Answering;

/// <summary>What a conversation is about after an answer.</summary>
internal static class Subjects
{
    private const int MostTerms = 12;

    public static Subject? After(Question question, IReadOnlyList<Candidate> sorted, Outcome outcome) => outcome switch
    {
        Outcome.OffTopic => question.Turn.Subject,
        Outcome.NoAnswer => new Subject
        {
            GuideId = question.OtherOccupation is null ? question.GuideId ?? question.Turn.Subject?.GuideId : null,
            OccupationCode = question.OtherOccupation is null ? null : question.OtherCode,
            Topic = question.Topics.Length > 0 ? question.Topics[0].Topic : null,
            Place = question.Intent.Slots.Place,
            Terms = Terms(question),
        },
        _ => new Subject
        {
            GuideId = sorted[0].Section.GuideId,
            SectionId = sorted[0].Section.Section.Id,
            Topic = question.Topics.Length > 0 ? question.Topics[0].Topic : question.Turn.Subject?.Topic,
            Place = question.Intent.Slots.Place,
            Terms = Terms(question),
        },
    };

    /// <summary>Terms that some guide holds: the others find nothing, and may be anything that was typed, such as a name.</summary>
    private static string[] Terms(Question question) =>
        [.. question.Intent.Terms.OrderByDescending(term => term.Weight).Select(term => term.Text).Where(term => question.Knowledge.Index.DocumentFrequency(term) > 0).Take(MostTerms)];
}
