using CareerBot.Core.Answering;
using CareerBot.Core.Replies;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Frames;

/// <summary>Somebody needs a human and has none of the listed words: the frames "help-TOPIC" lead to the signpost of that topic.</summary>
/// <remarks>By cost, not by the likeliest frame: to miss a crisis is worse than to offer help unasked; signposts marked "first" are those.</remarks>
internal static class HelpFrame
{
    private const string Family = "help";

    /// <summary>Idioms, and questions about the work of those who help.</summary>
    private const string NoHelp = "not-help";

    /// <summary>From this probability on help is offered where it is a matter of life, safety or dignity.</summary>
    private const double Urgent = 0.35;

    /// <summary>The same for advice that a professional must give.</summary>
    private const double Likely = 0.5;

    /// <summary>The signpost, or null where nobody seems to need one.</summary>
    public static Reply? Respond(Question question, Findings findings)
    {
        var frames = question.Intent.Frames;
        var mass = frames.Mass(Family);
        if (mass <= frames.Mass(NoHelp) || mass < Urgent) return null;
        var best = frames.Frames.First(score => score.Topic.StartsWith(Family, StringComparison.Ordinal)).Topic[(Family.Length + 1)..];
        if (question.Knowledge.Signposts.FirstOrDefault(entry => entry.Topic == best) is not { } signpost) return null;
        if (OwnMatter.IsOfNobody(best, question) || signpost.LeadsAway(question.Intent.Words)) return null;

        if (!signpost.IsFirst && (mass < Likely || findings.Answer)) return null;
        return new Reply.Signpost(best, signpost.Message)
        {
            Confidence = mass,
            Subject = question.Turn.Subject,
            Explanation = Explain.Of(question, [], $"The frame 'help-{best}' is likely ({mass:P0})."),
        };
    }
}
