using System.Diagnostics.CodeAnalysis;
using CareerBot.Conversations.Memory;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Conversations;
using Microsoft.Extensions.Logging;

namespace CareerBot.Teams.Invokes;

/// <summary>Keeps thumbs. A store that fails costs the vote and nothing else: Teams would show the person an error.</summary>
internal sealed class Votes(ILogger<Votes> logger, IFeedback? feedback = null)
{
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a store throws, the person is thanked.")]
    public async Task KeepAsync(TeamsActivity activity, bool isUp, string? section, CancellationToken cancellationToken)
    {
        // A vote belongs to a message and a person; without either it could not be changed or counted once.
        if (feedback is null || activity.ReplyToId is not { Length: > 0 } answer || activity.From?.Id is not { Length: > 0 } user) return;
        try
        {
            await feedback.VoteAsync(new Vote(ActivityReading.Platform, answer, user, isUp) { Section = section }, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.VoteFailed(exception.GetType().Name);
        }
    }
}
