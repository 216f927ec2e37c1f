using System.Diagnostics.CodeAnalysis;
using CareerBot.Conversations.Privacy;
using CareerBot.Core.Answering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using Microsoft.Extensions.Logging;

namespace CareerBot.Conversations.Asking;

/// <summary>The one place where a failure of the assistant is caught: the person gets an apology, the log a turn id and a type.</summary>
/// <param name="assistant">Who is asked.</param>
/// <param name="time">By which answers are timed.</param>
/// <param name="logger">Where failures are told.</param>
/// <param name="privacy">What is said of what is kept; null where nothing is.</param>
public sealed class Responder(Assistant assistant, TimeProvider time, ILogger<Responder> logger, PrivacyNotice? privacy = null)
{
    [SuppressMessage("Design", "CA1031", Justification = "Whatever breaks in a turn ends that turn and nothing else; see ARCHITECTURE.md.")]
    public TimedReply Respond(Turn turn)
    {
        var started = time.GetTimestamp();
        try
        {
            var reply = assistant.Respond(turn);
            if (reply is Reply.SmallTalk { Topic: PersonalData.Privacy } asked && privacy is not null) reply = asked with { Message = privacy.Answer };
            return new TimedReply(reply, time.GetElapsedTime(started));
        }
        catch (Exception exception)
        {
            logger.TurnFailed(turn.Id, exception.GetType().FullName ?? exception.GetType().Name);
            return new TimedReply(new Reply.Failed(turn.Id) { Subject = turn.Subject }, time.GetElapsedTime(started));
        }
    }

    /// <summary>
    /// Whether a turn's words lead to help by people; false where they can't be read, since then the reply would be an apology too.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever breaks while words are looked at, the limit holds and the turn goes on.")]
    public bool NeedsHelp(string turnId, string utterance)
    {
        try
        {
            return assistant.NeedsHelp(utterance);
        }
        catch (Exception exception)
        {
            logger.NeedOfHelpUnknown(turnId, exception.GetType().FullName ?? exception.GetType().Name);
            return false;
        }
    }

    /// <summary>Replays what was said before, then answers; only the last turn is timed.</summary>
    public TimedReply Respond(string id, IReadOnlyList<string> history, string utterance, string? guideId = null)
    {
        Subject? subject = null;
        foreach (var earlier in history)
        {
            subject = Respond(new Turn(id, earlier, subject) { GuideId = guideId }).Reply.Subject;
        }

        return Respond(new Turn(id, utterance, subject) { GuideId = guideId });
    }
}
