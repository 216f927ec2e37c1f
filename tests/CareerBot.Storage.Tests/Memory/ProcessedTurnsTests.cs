namespace CareerBot.Storage.Tests.Memory;

public sealed class ProcessedTurnsTests
{
    [Fact]
    public async Task A_message_is_taken_up_once()
    {
        using var store = new SomeStore();

        Assert.True(await TakeAsync(store, "1"));
        Assert.False(await TakeAsync(store, "1"));
        Assert.True(await TakeAsync(store, "2"));
        Assert.True(await store.Turns.TryTakeAsync("teams", "1", CancellationToken.None));
    }

    [Fact]
    public async Task A_message_is_taken_up_once_also_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        using (var before = new SomeStore(folder)) Assert.True(await TakeAsync(before, "1"));

        using var after = new SomeStore(folder);

        Assert.False(await TakeAsync(after, "1"));
    }

    [Fact]
    public async Task Of_many_deliveries_at_the_same_time_one_wins_also_between_processes()
    {
        using var folder = new TemporaryFolder();
        using var one = new SomeStore(folder);
        using var other = new SomeStore(folder);

        // Two stores on one file lock each other out as two processes do.
        var deliveries = Enumerable.Range(0, 400).Select(i => Task.Run(() => TakeAsync(i % 2 == 0 ? one : other, $"{i / 8}")));
        var taken = await Task.WhenAll(deliveries);

        Assert.Equal(50, taken.Count(isFirst => isFirst));
    }

    private static Task<bool> TakeAsync(SomeStore store, string id) => store.Turns.TryTakeAsync("discord", id, CancellationToken.None);
}
