namespace CareerBot.Teams.Tests.Connector;

/// <summary>The clock of the other tests: were it to take a wait for a limit, they would wait for ever.</summary>
public class HastyTimeTests
{
    private readonly HastyTime _time = new();

    [Theory]
    [InlineData(0.001)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(60)]
    public async Task A_wait_of_any_length_is_over_at_once_and_written_down(double seconds)
    {
        var wait = TimeSpan.FromSeconds(seconds);

        await Task.Delay(wait, _time, CancellationToken.None).WaitAsync(Until.Patience);

        Assert.Equal([wait], _time.Waits);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task A_limit_of_any_length_is_kept(int seconds)
    {
        var limit = TimeSpan.FromSeconds(seconds);
        using var attempt = new CancellationTokenSource(limit, _time);
        var patience = new TaskCompletionSource().Task.WaitAsync(limit, _time);

        _time.Advance(limit - TimeSpan.FromMilliseconds(1));
        Assert.False(attempt.IsCancellationRequested);
        Assert.False(patience.IsCompleted);

        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(attempt.IsCancellationRequested);
        await Assert.ThrowsAsync<TimeoutException>(() => patience.WaitAsync(Until.Patience));
        Assert.Empty(_time.Waits);
    }
}
