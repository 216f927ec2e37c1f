using CareerBot.Knowledge.Indexing;

namespace CareerBot.Knowledge.Tests.Indexing;

public sealed class BoundedCacheTests
{
    [Fact]
    public void What_does_not_fit_pushes_out_the_oldest_and_nothing_else()
    {
        var cache = new BoundedCache<int, string>(3, _ => 1);
        for (var key = 1; key <= 4; key++) cache.Add(key, "text");

        Assert.Equal([2, 3, 4], Kept(cache));
    }

    [Fact]
    public void A_large_entry_pushes_out_as_many_as_it_takes()
    {
        var cache = new BoundedCache<int, string>(10, text => text.Length);
        for (var key = 1; key <= 5; key++) cache.Add(key, "ab");
        cache.Add(6, "abcd");

        Assert.Equal([3, 4, 5, 6], Kept(cache));
    }

    [Fact]
    public void What_is_larger_than_all_the_room_is_not_kept_and_pushes_nothing_out()
    {
        var cache = new BoundedCache<int, string>(4, text => text.Length);
        cache.Add(1, "ab");
        cache.Add(2, "abcde");

        Assert.Equal([1], Kept(cache));
    }

    [Fact]
    public void An_entry_that_is_added_again_counts_once()
    {
        var cache = new BoundedCache<int, string>(2, _ => 1);
        cache.Add(1, "first");
        cache.Add(1, "second");
        cache.Add(2, "other");

        Assert.Equal([1, 2], Kept(cache));
        Assert.True(cache.TryFind(1, out var kept));
        Assert.Equal("first", kept);
    }

    [Fact]
    public void Many_threads_leave_no_more_than_there_is_room_for()
    {
        var cache = new BoundedCache<int, string>(100, _ => 1);

        Parallel.For(0, 10_000, key =>
        {
            cache.Add(key, "text");
            cache.TryFind(key - 50, out _);
        });

        Assert.Equal(100, Kept(cache).Count);
    }

    private static List<int> Kept(BoundedCache<int, string> cache) => [.. Enumerable.Range(0, 10_000).Where(key => cache.TryFind(key, out _))];
}
