using CareerBot.Conversations.Memory;
using CareerBot.Core.Turns;

namespace CareerBot.Storage.Tests;

public sealed class ExpirySweepTests : IDisposable
{
    private readonly SomeStore _store = new();

    [Fact]
    public async Task What_has_expired_is_deleted_and_the_rest_stays()
    {
        await FillAsync("old");
        _store.Time.Advance(TimeSpan.FromHours(13));
        await FillAsync("new");

        Assert.Equal(1, _store.Sweep.Sweep());
        Assert.Equal((1, 2, 2), (_store.Rows("conversation"), _store.Rows("turn"), _store.Rows("vote")));

        _store.Time.Advance(TimeSpan.FromHours(12));
        Assert.Equal(2, _store.Sweep.Sweep());
        Assert.Equal((0, 1, 2), (_store.Rows("conversation"), _store.Rows("turn"), _store.Rows("vote")));

        _store.Time.Advance(TimeSpan.FromDays(366));
        _store.Sweep.Sweep();
        Assert.Equal((0, 0, 0), (_store.Rows("conversation"), _store.Rows("turn"), _store.Rows("vote")));
    }

    [Fact]
    public async Task The_sweep_comes_round_by_itself()
    {
        await _store.Sweep.StartAsync(CancellationToken.None);
        await FillAsync("old");

        // The first round may still be on its way when the clock is moved, so it is moved until the row is gone.
        await _store.Time.AdvanceUntilAsync(() => _store.Rows("conversation") == 0, TimeSpan.FromHours(13));

        await _store.Sweep.StopAsync(CancellationToken.None);
    }

    public void Dispose() => _store.Dispose();

    private async Task FillAsync(string id)
    {
        await _store.Memory.RememberAsync(SomeStore.Key with { Place = id }, new Subject { GuideId = "baker" }, CancellationToken.None);
        await _store.Turns.TryTakeAsync("discord", id, CancellationToken.None);
        await _store.Feedback.VoteAsync(new Vote("discord", id, "ann", IsUp: true), CancellationToken.None);
    }
}
