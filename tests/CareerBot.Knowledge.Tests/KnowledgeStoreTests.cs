using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Knowledge.Tests;

/// <summary>The store at both ends of its life; what it does in between is tested beside the loader.</summary>
public sealed class KnowledgeStoreTests
{
    [Fact]
    public void A_store_that_is_not_loaded_says_so()
    {
        using var folder = Some.FolderWithFewTopics();
        using var store = KnowledgeStore.Prepare(new KnowledgeOptions { Directory = folder.Path, CacheDirectory = Some.CacheDirectory }, TimeProvider.System, NullLoggerFactory.Instance);

        Assert.Throws<InvalidOperationException>(() => store.Acquire());
        Assert.False(store.Loaded.IsCompleted);
    }

    [Fact]
    public async Task A_disposed_store_says_so_and_does_not_wait_for_ever()
    {
        using var folder = Some.FolderWithFewTopics();
        var store = Some.Store(folder);
        store.Dispose();

        var acquiring = Task.Run(() => Assert.Throws<ObjectDisposedException>(() => store.Acquire()));

        await acquiring.WaitAsync(Until.Patience);
        Assert.False(store.Reload());
    }

    [Fact]
    public void What_was_acquired_before_the_end_can_be_used_to_its_own_end()
    {
        using var folder = Some.FolderWithFewTopics();
        var store = Some.Store(folder);
        var lease = store.Acquire();
        store.Dispose();

        Assert.NotNull(lease.Snapshot.Index.Guides.Find(Some.GuideId));
        lease.Dispose();
    }
}
