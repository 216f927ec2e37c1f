namespace CareerBot.Conversations.Asking;

/// <summary>Whether there is something to answer from. Whoever asks in the first moments of a host waits for it, rather than being apologised to.</summary>
/// <param name="ready">Ends when there is.</param>
/// <param name="time">By which is waited.</param>
public sealed class Readiness(Task ready, TimeProvider time)
{
    public bool IsReady => ready.IsCompletedSuccessfully;

    /// <summary>False where it is not ready in time: a large folder's first index takes minutes.</summary>
    public async Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        if (IsReady) return true;
        try
        {
            await ready.WaitAsync(patience, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
