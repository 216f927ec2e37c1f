namespace CareerBot.Conversations.Memory;

/// <summary>Which messages have been taken up, so that one delivered twice is answered once, also after a restart.</summary>
public interface IProcessedTurns
{
    /// <summary>Marks the id as taken up; false where it already was.</summary>
    Task<bool> TryTakeAsync(string platform, string id, CancellationToken cancellationToken);
}
