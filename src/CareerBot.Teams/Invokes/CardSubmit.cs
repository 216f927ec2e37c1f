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
                return renderer.Render(await asking.AskAsync(activity, ask, cancellationToken), ContextOf(activity));
            case CardRequest.Feedback vote:
                await votes.KeepAsync(activity, vote.IsUp, vote.Section, cancellationToken);
                return new OutgoingActivity { Text = CardPhrases.ThanksForFeedback, TextFormat = "plain" };
            default:
                return null;
        }
    }

    private static RenderContext ContextOf(TeamsActivity activity) => new(activity.Id ?? string.Empty, PlaceOf(activity))
    {
        ChannelId = activity.ChannelId ?? string.Empty,
        Locale = activity.Locale,
    };

    private static ConversationPlace PlaceOf(TeamsActivity activity) => activity.Conversation switch
    {
        { ConversationType: "channel" } => ConversationPlace.Channel,
        { ConversationType: "groupChat" } or { IsGroup: true } => ConversationPlace.GroupChat,
        _ => ConversationPlace.Personal,
    };
}
