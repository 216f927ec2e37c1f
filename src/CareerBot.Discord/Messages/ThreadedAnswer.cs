using CareerBot.Conversations.Inbox;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Sending;

namespace CareerBot.Discord.Messages;

/// <summary>
/// Starts a thread for a question and has it answered there. Discord limits how many are started in a channel, so that too has its
/// queue.
/// </summary>
internal sealed class ThreadedAnswer(
    MessageAnswer answer, QuestionThread threads, TurnInbox<PlacedQuestion> placed, ChannelQueues queues, ChannelPermissions permissions)
{
    public Task AnswerAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        var channel = message.ChannelId ?? string.Empty;
        var isForbidden = permissions.MissingIn(channel).HasFlag(MissingPermission.CreateThreads);
        if (message.GuildId is null || isForbidden) return answer.AnswerAsync(message, channel, cancellationToken);
        queues.Post(new OutgoingMessage(message, $"threads of {channel}", StartAsync));
        return Task.CompletedTask;

        async Task StartAsync(CancellationToken starting)
        {
            var place = await threads.StartAsync(message, starting);

            // It refuses where the host stops, or everybody asks at once; this queue has time.
            if (!placed.TryEnqueue(new PlacedQuestion(message, place))) await answer.AnswerAsync(message, place, starting);
        }
    }
}
