using CareerBot.Teams.Activities;
using CareerBot.Teams.Cards;
using CareerBot.Teams.Conversations;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Invokes;

/// <summary>A button of one of our cards: a message without text that carries the button's data.</summary>
internal sealed class CardSubmit(CardAsking asking, Votes votes, ITeamsRenderer renderer) : ISubmitHandler
{
    public bool Understands(TeamsActivity activity) => CardRequestJson.Read(activity.Value) is not null;

    public async Task<OutgoingActivity?> HandleAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        switch (CardRequestJson.Read(activity.Value))
        {
            case CardRequest.Ask ask:
                return renderer.Render(await asking.AskAsync(activity, ask, cancellationToken), activity.Context);
            case CardRequest.Feedback vote:
                await votes.KeepAsync(activity, vote.IsUp, vote.Section, cancellationToken);
                return new OutgoingActivity { Text = CardPhrases.ThanksForFeedback, TextFormat = "plain" };
            default:
                return null;
        }
    }
}
