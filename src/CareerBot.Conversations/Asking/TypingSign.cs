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
        ArgumentNullException.ThrowIfNull(show);
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var answering = Task.Run(answer, cancellationToken);
        if (await Task.WhenAny(answering, Task.Delay(Patience, time, answered.Token)) != answering) await show(cancellationToken);
        await answered.CancelAsync();
        return await answering;
    }
}
