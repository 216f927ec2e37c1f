using CareerBot.Conversations;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Cards;

namespace CareerBot.Teams.Invokes;

/// <summary>Asks what a button stands for, in the conversation in which it was pressed.</summary>
internal sealed class CardAsking(ConversationResponder responder)
{
    private const string Platform = "teams";

    public async Task<Reply> AskAsync(TeamsActivity activity, CardRequest.Ask ask, CancellationToken cancellationToken)
    {
        var key = new ConversationKey(Platform, activity.Conversation?.Id ?? string.Empty, activity.From?.Id ?? string.Empty);
        var turn = new Turn(activity.Id ?? string.Empty, ask.Question ?? string.Empty) { Request = ask.Request };
        return (await responder.RespondAsync(key, turn, cancellationToken)).Reply;
    }
}
