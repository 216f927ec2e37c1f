using CareerBot.Core.Answering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Frames;

/// <summary>Questions that are about no occupation in particular: a guide to one of them is no answer, and least of all the default guide.</summary>
internal static class AtLarge
{
    /// <summary>From this probability on a question is at large where a guide answers it as likely as not.</summary>
    private const double Likely = 0.5;

    /// <summary>How much surer it must be where a guide is sure to answer, and less where none does.</summary>
    private const double Slope = 0.4;

    /// <summary>From this probability on a topic is named as what was asked.</summary>
    private const double NamedFrom = 0.35;

    /// <summary>Families of frames, and what they are called where they are not covered.</summary>
    private static readonly (string[] Families, string Name)[] Kinds =
    [
        (["general", "pay-sum"], "school and work at large"),
        (["explore", "undecided"], "which occupations go with an interest, a subject or a wish"),
        (["field"], "whole fields of work"),
        (["circumstance"], "what somebody's own situation means for it"),
    ];

    /// <summary>The refusal, or null where a guide is to be asked.</summary>
    public static Reply? Respond(Question question, Findings findings)
    {
        if (!IsOpen(question) || IsNamedByAGuide(question, findings)) return null;
        var frames = question.Intent.Frames;
        var kinds = Kinds.Select(kind => (kind.Name, Mass: kind.Families.Sum(frames.Mass))).ToArray();
        var mass = kinds.Sum(kind => kind.Mass);
        if (mass <= Likely + (Slope * (findings.Probability - 0.5))) return null;
        return new Reply.NoAnswer(NameOf(kinds.MaxBy(kind => kind.Mass).Name, question), [])
        {
            Confidence = mass,
            Subject = question.Turn.Subject,
            Explanation = Explain.Of(question, [], $"No occupation is named, and the frame '{frames.Best.Topic}' is about none ({mass:P0})."),
        };
    }

    /// <summary>What is known to be asked of life at school or work is called so: "job interviews".</summary>
    private static string NameOf(string kind, Question question) =>
        kind == Kinds[0].Name && question.Topics is [{ Probability: >= NamedFrom } best, ..] && question.Knowledge.Topics.Find(best.Topic) is { } topic ? topic.Title : kind;

    /// <summary>A guide's own heading word for word, or the id of its section alone: "internships".</summary>
    private static bool IsNamedByAGuide(Question question, Findings findings) =>
        findings.Sorted.Count > 0
        && (NamedSection.First(question, findings.Sorted) is not null
            || (question.Intent.Words is [var only] && findings.Sorted.Any(candidate => candidate.Section.Section.Id == only.Lower)));

    /// <summary>Whether nothing says which of several guides is meant: no name, no choice, no conversation.</summary>
    private static bool IsOpen(Question question)
    {
        var slots = question.Intent.Slots;
        return question.Knowledge.Index.Guides.All.Count > 1
            && question.Turn is { GuideId: null, Subject: null or { GuideId: null, OccupationCode: null } }
            && slots is { GuideIds.Count: 0, GuideChoices.Count: 0, Occupations.Count: 0, Acronyms.Count: 0, OtherOccupation: null };
    }
}
