using CareerBot.Conversations.Caching;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Conversations.Tests.Caching;

public sealed class ExpiringCacheTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void What_is_one_too_many_costs_the_oldest_and_nothing_else()
    {
        var cache = new ExpiringCache<int, int>(3, Lifetime, _time);

        for (var i = 0; i < 5; i++) cache.Set(i, i);

        Assert.Equal([2, 3, 4], cache.Snapshot().Select(entry => entry.Key));
    }

    [Fact]
    public void What_is_set_anew_is_the_newest()
    {
        var cache = new ExpiringCache<int, int>(2, Lifetime, _time);

        foreach (var key in (int[])[1, 2, 1, 3]) cache.Set(key, key * 10);

        Assert.Equal([(1, 10), (3, 30)], cache.Snapshot().Select(entry => (entry.Key, entry.Value)));
    }

    [Fact]
    public void Each_entry_is_kept_as_long_as_said()
    {
        var cache = new ExpiringCache<int, int>(10, Lifetime, _time);
        cache.Set(1, 1);
        _time.Advance(TimeSpan.FromSeconds(40));
        cache.Set(2, 2);
        _time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal((false, true, 1), (cache.TryGet(1, out _), cache.TryGet(2, out _), cache.Count));
    }

    [Fact]
    public void A_clock_that_is_set_back_or_forth_changes_nothing()
    {
        var clock = new ChangedClock();
        var cache = new ExpiringCache<int, int>(10, Lifetime, clock);
        cache.Set(1, 1);

        clock.Change = TimeSpan.FromDays(1);
        Assert.True(cache.TryGet(1, out _));
        clock.Change = TimeSpan.FromDays(-1);
        clock.Advance(Lifetime);
        Assert.False(cache.TryGet(1, out _));
    }

    [Fact]
    public void What_is_there_is_not_added_again_until_it_is_gone()
    {
        var cache = new ExpiringCache<int, string>(10, Lifetime, _time);

        Assert.Equal([true, false], [cache.TryAdd(1, "a"), cache.TryAdd(1, "b")]);
        Assert.True(cache.Remove(1));
        Assert.False(cache.Remove(1));
        Assert.True(cache.TryAdd(1, "c"));
        Assert.True(cache.TryGet(1, out var kept));
        Assert.Equal("c", kept);
    }

    [Fact]
    public void What_fits_is_removed()
    {
        var cache = new ExpiringCache<int, int>(10, Lifetime, _time);
        for (var i = 0; i < 6; i++) cache.Set(i, i);

        Assert.Equal(3, cache.RemoveWhere((key, _) => key % 2 == 0));
        Assert.Equal([1, 3, 5], cache.Snapshot().Select(entry => entry.Key));
    }
}
