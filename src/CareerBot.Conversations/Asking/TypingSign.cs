namespace CareerBot.Conversations.Asking;

/// <summary>Shows that an answer is being written, where it takes so long that somebody might wonder. It seldom does.</summary>
public static class TypingSign
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <param name="answer">What is waited for.</param>
    /// <param name="show">Called at most once, after a second; it deals with its own failures.</param>
    /// <param name="time">By which the second is measured.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<T> WhileAsync<T>(Func<Task<T>> answer, Func<CancellationToken, Task> show, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(show);
        ArgumentNullException.ThrowIfNull(time);
        Task? showing = null;
        T answered;
        await using (time.CreateTimer(_ => showing = show(cancellationToken), null, Patience, Timeout.InfiniteTimeSpan))
        {
            answered = await answer();
        }

        // A sign that came after the answer would stand there for seconds.
        if (showing is not null) await showing;
        return answered;
    }
}
