using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Answering;

/// <summary>Puts what was asked for by a form into words, so that it travels the same path as a question.</summary>
internal static class RequestedTurn
{
    public static Turn Of(Turn turn, KnowledgeSnapshot knowledge) => turn.Request switch
    {
        null => turn,
        TurnRequest.Salary salary => turn with { Utterance = InWords(salary) },
        TurnRequest.Compare compare => turn with { Utterance = $"compare {compare.First} and {compare.Second}" },
        TurnRequest.Section section => turn with { GuideId = section.GuideId, Utterance = HeadingOf(section, knowledge) ?? turn.Utterance },
        _ => throw new ArgumentOutOfRangeException(nameof(turn), turn.Request.GetType().Name, "A kind of request has no words."),
    };

    private static string InWords(TurnRequest.Salary salary)
    {
        var level = salary.Level is { } named ? $"{named} level " : string.Empty;
        var place = salary.Place is { } where ? $" in {where}" : string.Empty;
        var period = salary.Period is { } span ? $" per {span}" : string.Empty;
        return $"{level}salary of {salary.Occupation}{place}{period}";
    }

    private static string? HeadingOf(TurnRequest.Section section, KnowledgeSnapshot knowledge) =>
        knowledge.Index.Find(section.GuideId, section.SectionId)?.Section.Heading;
}
