using System.Diagnostics.CodeAnalysis;
using CareerBot.Conversations.Memory;
using Microsoft.Extensions.Logging;

namespace CareerBot.Conversations.Privacy;

/// <summary>Deletes what is tied to a person, and tells them what it was.</summary>
public sealed class PersonForgetting(IConversationMemory memory, ILogger logger)
{
    /// <summary>What the person reads; a store that fails is said too, since nothing is deleted then.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a store throws, the person must know that nothing is deleted yet.")]
    public async Task<string> ForgetAsync(string platform, string user, CancellationToken cancellationToken)
    {
        try
        {
            return Phrases.Forgotten(await memory.ForgetAsync(platform, user, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.StoreFailed("forget", exception.GetType().Name);
            return Phrases.NotForgotten;
        }
    }
}
