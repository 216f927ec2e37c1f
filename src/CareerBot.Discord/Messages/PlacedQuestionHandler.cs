using CareerBot.Conversations;
using CareerBot.Conversations.Inbox;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Sending;

namespace CareerBot.Discord.Messages;

/// <summary>Answers a question in its thread: looking up is a worker's business, and starting the thread was none.</summary>
internal sealed class PlacedQuestionHandler(MessageAnswer answer, ChannelQueues queues) : ITurnHandler<PlacedQuestion>
{
    public ConversationKey KeyOf(PlacedQuestion item) => DiscordKey.Of(item.Message) with { Place = item.Place };

    public TurnOrigin OriginOf(PlacedQuestion item) => DiscordKey.OriginOf(item.Message);

    public Task HandleAsync(PlacedQuestion item, CancellationToken cancellationToken) =>
        answer.AnswerAsync(item.Message, item.Place, cancellationToken);

    public Task TellTimedOutAsync(PlacedQuestion item, CancellationToken cancellationToken)
    {
        queues.TellAlways(item.Message, Phrases.TookTooLong);
        return Task.CompletedTask;
    }
}
