using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.TestKit;

/// <summary>Looks again and again, for what happens on another thread.</summary>
public static class Until
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>How long a test waits, by the real clock, for what should come in an instant; the machine may be busy.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(60);

    /// <param name="condition">What is waited for.</param>
    /// <param name="what">Names it where it never comes.</param>
    public static async Task TrueAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        ArgumentNullException.ThrowIfNull(condition);
        var began = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            if (TimeProvider.System.GetElapsedTime(began) > Patience) Assert.Fail($"Waited in vain for {Patience} until: {what}");
            await Task.Delay(Pause);
        }
    }

    /// <inheritdoc cref="TrueAsync(Func{bool}, string)"/>
    public static async Task TrueAsync(Func<Task<bool>> condition, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        ArgumentNullException.ThrowIfNull(condition);
        var began = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            if (TimeProvider.System.GetElapsedTime(began) > Patience) Assert.Fail($"Waited in vain for {Patience} until: {what}");
            await Task.Delay(Pause);
        }
    }

    /// <summary>Moves the clock step by step until the task has ended: a timer that comes late meets a later step.</summary>
    /// <param name="time">The clock by which the task waits.</param>
    /// <param name="task">What is waited for.</param>
    /// <param name="step">How far the clock is moved at once.</param>
    /// <param name="what">Names the task where it never ends.</param>
    /// <remarks>Not for a task with limits by the same clock that must not be reached: there <see cref="WatchedTime.PassAsync"/> is exact.</remarks>
    public static async Task AdvanceUntilAsync(this FakeTimeProvider time, Task task, TimeSpan step, [CallerArgumentExpression(nameof(task))] string what = "")
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(task);
        await AdvanceUntilAsync(time, () => task.IsCompleted, step, what);
        await task;
    }

    /// <inheritdoc cref="AdvanceUntilAsync(FakeTimeProvider, Task, TimeSpan, string)"/>
    public static Task AdvanceUntilAsync(this FakeTimeProvider time, Func<bool> condition, TimeSpan step, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(condition);
        return TrueAsync(
            () =>
            {
                if (condition()) return true;
                time.Advance(step);
                return condition();
            },
            what);
    }
}
