using CareerBot.Conversations.Asking;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Cards;
using CareerBot.Teams.Conversations;

namespace CareerBot.Teams.Invokes;

/// <summary>Asks what a button stands for, in the conversation in which it was pressed.</summary>
internal sealed class CardAsking(ConversationResponder responder)
{
    public async Task<Reply> AskAsync(TeamsActivity activity, CardRequest.Ask ask, CancellationToken cancellationToken)
    {
        var turn = new Turn(activity.Id ?? string.Empty, ask.Question ?? string.Empty) { Request = ask.Request };
        return (await responder.RespondAsync(activity.Key, turn, cancellationToken)).Reply;
    }
}
