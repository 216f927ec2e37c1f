using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>The only entry: every adapter, the command line and the evaluation ask here.</summary>
public sealed class Assistant(IKnowledge knowledge, AssistantOptions options)
{
    /// <summary>Answers one turn from the knowledge as it stands now. Pure and synchronous; throws on no text.</summary>
    public Reply Respond(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        using var lease = knowledge.Acquire();
        var intent = IntentRouter.Route(turn, lease.Snapshot);
        return new Reply.OffTopic();
    }
}
