using CareerBot.Core.Turns;

namespace CareerBot.Core.Answering;

/// <summary>What a conversation is about after an answer.</summary>
internal static class Subjects
{
    public static Subject? After(Question question, IReadOnlyList<Candidate> sorted, Outcome outcome) => outcome switch
    {
        Outcome.OffTopic => question.Turn.Subject,
        Outcome.NoAnswer => new Subject
        {
            GuideId = question.OtherOccupation is null ? question.GuideId ?? question.Turn.Subject?.GuideId : null,
            OccupationCode = question.OtherOccupation is null ? null : question.OtherCode,
            Topic = question.Topics.Length > 0 ? question.Topics[0].Topic : null,
            Place = question.Intent.Slots.Place,
        },
        _ => new Subject
        {
            GuideId = sorted[0].Section.GuideId,
            SectionId = sorted[0].Section.Section.Id,
            Topic = question.Topics.Length > 0 ? question.Topics[0].Topic : question.Turn.Subject?.Topic,
            Place = question.Intent.Slots.Place,
        },
    };
}
