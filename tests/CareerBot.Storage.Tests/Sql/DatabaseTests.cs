using CareerBot.Core.Turns;
using CareerBot.Storage.Sql;
using Microsoft.Extensions.Logging;

namespace CareerBot.Storage.Tests.Sql;

public sealed class DatabaseTests : IDisposable
{
    private static readonly Subject Baking = new() { GuideId = "baker" };

    private readonly TemporaryFolder _folder = new();
    private readonly KeptLog _log = new();

    [Fact]
    public void The_file_and_its_folder_are_made_at_the_first_start()
    {
        using var store = new SomeStore(_folder, logger: _log);

        Assert.True(File.Exists(SomeStore.PathIn(_folder)));
        Assert.Equal(LogLevel.Information, _log.Lines.Single().Level);
    }

    [Fact]
    public async Task What_was_remembered_is_there_after_a_restart()
    {
        using (var before = new SomeStore(_folder)) await before.Memory.RememberAsync(SomeStore.Key, Baking, CancellationToken.None);

        using var after = new SomeStore(_folder);

        Assert.Equal("baker", (await after.Memory.RecallAsync(SomeStore.Key, CancellationToken.None))?.GuideId);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone_and_memory_takes_its_place()
    {
        _folder.Write("data/careerbot.db", string.Concat(Enumerable.Repeat("This is a letter to my aunt. ", 200)));

        await AssertWorksInMemoryAsync("no database");

        Assert.StartsWith("This is a letter", File.ReadAllText(SomeStore.PathIn(_folder)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_can_not_be_made_leads_to_memory()
    {
        _folder.Write("data", "A file where the folder should be.");

        await AssertWorksInMemoryAsync("data");
    }

    [Fact]
    public async Task A_damaged_file_leads_to_memory()
    {
        using (var store = new SomeStore(_folder))
        {
            for (var i = 0; i < 500; i++) await store.Memory.RememberAsync(SomeStore.Key with { Place = $"{i}" }, Baking, CancellationToken.None);
        }

        var bytes = File.ReadAllBytes(SomeStore.PathIn(_folder));
        for (var i = 4096; i < bytes.Length; i++) bytes[i] ^= 0x5a;
        _folder.Write("data/careerbot.db", bytes);

        await AssertWorksInMemoryAsync("damaged");
    }

    [Fact]
    public async Task A_disk_that_fills_up_while_the_bot_runs_leads_to_memory()
    {
        using var store = new SomeStore(_folder, logger: _log);
        store.Database.Do(opened => opened.Read("PRAGMA max_page_count = 1", row => row.GetInt64(0)));

        for (var i = 0; i < 500; i++)
        {
            var key = SomeStore.Key with { Place = $"{i}" };
            await store.Memory.RememberAsync(key, Baking, CancellationToken.None);
            Assert.NotNull(await store.Memory.RecallAsync(key, CancellationToken.None));
        }

        Assert.Contains("The disk is full.", _log.Lines[^1].Line, StringComparison.Ordinal);
        Assert.NotNull(store.Database.Trouble);
    }

    [Fact]
    public async Task Many_writers_lose_nothing()
    {
        using var one = new SomeStore(_folder);
        using var other = new SomeStore(_folder);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(async () =>
        {
            var store = writer % 2 == 0 ? one : other;
            for (var i = 0; i < 50; i++)
            {
                var key = SomeStore.Key with { User = $"user-{writer}", Place = $"{i}" };
                await store.Memory.RememberAsync(key, new Subject { GuideId = $"guide-{writer}-{i}" }, CancellationToken.None);
                Assert.Equal($"guide-{writer}-{i}", (await store.Memory.RecallAsync(key, CancellationToken.None))?.GuideId);
            }
        })));

        Assert.Equal(16 * 50, one.Rows("conversation"));
    }

    // With a log ahead of the file and NORMAL, a commit is handed to the operating system and waits for no disk.
    [Fact]
    public void No_turn_waits_for_the_disk()
    {
        using var store = new SomeStore(_folder);

        Assert.Equal("wal", store.Database.Do(opened => opened.Read("PRAGMA journal_mode", row => row.GetString(0)).Single()));
        Assert.Equal(1, store.Database.Do(opened => opened.Read("PRAGMA synchronous", row => row.GetInt64(0)).Single()));
    }

    public void Dispose() => _folder.Dispose();

    private async Task AssertWorksInMemoryAsync(string reason)
    {
        using var store = new SomeStore(_folder, logger: _log);
        await store.Memory.RememberAsync(SomeStore.Key, Baking, CancellationToken.None);

        Assert.Equal("baker", (await store.Memory.RecallAsync(SomeStore.Key, CancellationToken.None))?.GuideId);
        Assert.True(await store.Turns.TryTakeAsync("discord", "1", CancellationToken.None));
        Assert.False(await store.Turns.TryTakeAsync("discord", "1", CancellationToken.None));
        var (level, line) = _log.Lines.Single();
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains(reason, line, StringComparison.Ordinal);
        Assert.NotNull(store.Database.Trouble);
    }
}
