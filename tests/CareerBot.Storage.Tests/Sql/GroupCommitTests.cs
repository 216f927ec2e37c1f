using CareerBot.Storage.Sql;

namespace CareerBot.Storage.Tests.Sql;

public sealed class GroupCommitTests : IDisposable
{
    private static readonly TimeSpan Patience = Until.Patience;

    private readonly TemporaryFolder _folder = new();
    private readonly SomeStore _store;

    public GroupCommitTests() => _store = new SomeStore(_folder);

    [Fact]
    public async Task What_is_written_is_kept_when_the_write_ends()
    {
        using var other = new SomeStore(_folder);

        Assert.Equal(1, await _store.Database.WriteAsync(Take("1")));

        Assert.Equal(1, other.Rows("turn"));
    }

    [Fact]
    public async Task Writes_that_come_while_another_is_on_its_way_share_a_transaction()
    {
        using var other = new SomeStore(_folder);
        var seenByOthers = -1;

        await HeldUpAsync(() =>
        [
            _store.Database.WriteAsync(Take("1")),
            _store.Database.WriteAsync(Take("2")),
            _store.Database.WriteAsync(_ => seenByOthers = other.Rows("turn")),
        ]);

        Assert.Equal(0, seenByOthers);
        Assert.Equal(2, other.Rows("turn"));
    }

    [Fact]
    public async Task Of_the_same_write_twice_in_one_transaction_the_first_wins()
    {
        int[] taken = await HeldUpAsync(() => [_store.Database.WriteAsync(Take("1")), _store.Database.WriteAsync(Take("1"))]);

        Assert.Equal([1, 0], taken);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_transaction_that_fails_and_all_who_wrote_know_it()
    {
        var one = Task.FromResult(0);

        await Assert.ThrowsAsync<InvalidOperationException>(() => HeldUpAsync(() =>
        [
            one = _store.Database.WriteAsync(Take("1")),
            _store.Database.WriteAsync(_ => throw new InvalidOperationException()),
        ]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => one);
        Assert.Equal(0, _store.Rows("turn"));
        Assert.Equal(1, await _store.Database.WriteAsync(Take("1")));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private static Func<Opened, int> Take(string id) => opened => opened.Execute("INSERT OR IGNORE INTO turn (key, at) VALUES (@0, @1)", opened.Keys.Of(id), 1L);

    /// <summary>Begins writes while an earlier one holds up the store, so that all of them wait.</summary>
    private async Task<int[]> HeldUpAsync(Func<Task<int>[]> begin)
    {
        using var goOn = new ManualResetEventSlim();
        var first = _store.Database.WriteAsync(_ => goOn.Wait(Patience) ? 0 : throw new TimeoutException());
        var writes = begin();
        goOn.Set();
        await first;
        return await Task.WhenAll(writes);
    }
}
