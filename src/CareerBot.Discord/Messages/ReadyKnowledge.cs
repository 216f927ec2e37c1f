using CareerBot.Core.Retrieval;

namespace CareerBot.Discord.Messages;

/// <summary>Whether there is something to answer from: a large folder's first index takes a while.</summary>
internal static class ReadyKnowledge
{
    public static bool IsLoaded(IKnowledge knowledge)
    {
        try
        {
            knowledge.Acquire().Dispose();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
