using CareerBot.Conversations.Memory;
using CareerBot.Core.Turns;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace CareerBot.Storage.Tests;

public sealed class StoreRecoveryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly KeptLog _log = new();

    [Fact]
    public async Task A_disk_that_was_full_is_used_again_and_nothing_is_lost()
    {
        using var disk = SmallDisk.TryMake();
        using var store = new SomeStore(_folder, logger: _log, file: disk?.Database);
        await SayAsync(store, "before");
        await store.Settings.SaveAsync("discord", "server", "quiet", new ChannelSettings(ChannelMode.Off), CancellationToken.None);
        await store.Recovery.StartAsync(CancellationToken.None);

        Break(store, disk);
        for (var i = 0; i < 500 && store.Database.Trouble is null; i++) await SayAsync(store, $"filling-{i}");
        await SayAsync(store, "meanwhile");
        await store.Settings.SaveAsync("discord", "server", "new", new ChannelSettings(ChannelMode.Every), CancellationToken.None);
        Assert.Equal(HealthStatus.Degraded, await HealthAsync(store));
        Assert.NotNull(await RecallAsync(store, "before"));
        Assert.Equal(ChannelMode.Off, await ModeAsync(store, "quiet"));

        // Tried again and again while nothing has changed, and not a word about it.
        for (var i = 0; i < 40; i++)
        {
            store.Time.Advance(TimeSpan.FromMinutes(5));
            await Task.Yield();
        }

        Assert.Equal(HealthStatus.Degraded, await HealthAsync(store));
        Assert.Single(_log.Lines, line => line.Level == LogLevel.Warning);
        Mend(disk);
        await RecoverAsync(store);

        Assert.Equal(HealthStatus.Healthy, await HealthAsync(store));
        Assert.Equal([LogLevel.Information, LogLevel.Warning, LogLevel.Information], _log.Lines.Select(line => line.Level));
        await SayAsync(store, "after");
        await AssertKeptAsync(disk);
        await store.Recovery.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_folder_that_comes_after_the_start_takes_up_what_was_remembered_before_its_key_was_known()
    {
        using (var before = new SomeStore(_folder)) await SayAsync(before, "before");
        Directory.Move(Path.Join(_folder.Path, "data"), Path.Join(_folder.Path, "away"));
        _folder.Write("data", "The folder is not there yet.");
        using var store = new SomeStore(_folder, logger: _log);
        await store.Recovery.StartAsync(CancellationToken.None);
        Assert.Null(await RecallAsync(store, "before"));
        await SayAsync(store, "meanwhile");

        _folder.Delete("data");
        Directory.Move(Path.Join(_folder.Path, "away"), Path.Join(_folder.Path, "data"));
        await RecoverAsync(store);

        foreach (var id in new[] { "before", "meanwhile" }) Assert.Equal(id, await RecallAsync(store, id));
        Assert.False(await store.Turns.TryTakeAsync("discord", "meanwhile", CancellationToken.None));
        Assert.Equal(2, (await store.Feedback.CountAsync(CancellationToken.None)).Sum(count => count.Up));
        await store.Recovery.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_first_start_without_a_folder_gives_the_file_the_key_that_was_used_meanwhile()
    {
        _folder.Write("data", "A file where the folder should be.");
        using var store = new SomeStore(_folder);
        await SayAsync(store, "meanwhile");

        _folder.Delete("data");
        Assert.True(store.Database.TryRecover());

        Assert.Equal("meanwhile", await RecallAsync(store, "meanwhile"));
        Assert.True(File.Exists(SomeStore.KeyIn(_folder)));
    }

    [Fact]
    public async Task Who_asks_to_be_forgotten_while_the_store_is_out_of_order_is_forgotten_in_the_file_too()
    {
        using var store = new SomeStore(_folder);
        await SayAsync(store, "before");
        await SayAsync(store, "other", "somebody else");
        Break(store, disk: null);
        for (var i = 0; i < 500 && store.Database.Trouble is null; i++) await SayAsync(store, $"filling-{i}", "filler");

        Assert.False((await store.Memory.ForgetAsync("discord", SomeStore.Key.User, CancellationToken.None)).IsWhole);
        Mend(disk: null);
        Assert.True(store.Database.TryRecover());

        Assert.Null(await RecallAsync(store, "before"));
        Assert.Equal("other", await RecallAsync(store, "other", "somebody else"));
        Assert.DoesNotContain(await store.Feedback.CountAsync(CancellationToken.None), count => count.Section == "before");
    }

    [Fact]
    public async Task A_setting_that_another_host_has_changed_meanwhile_is_not_undone()
    {
        using var store = new SomeStore(_folder);
        using var other = new SomeStore(_folder);
        await store.Settings.SaveAsync("discord", "server", "hall", new ChannelSettings(ChannelMode.Off), CancellationToken.None);
        Break(store, disk: null);
        for (var i = 0; i < 500 && store.Database.Trouble is null; i++) await SayAsync(store, $"filling-{i}");
        await other.Settings.SaveAsync("discord", "server", "hall", new ChannelSettings(ChannelMode.Thread), CancellationToken.None);

        Mend(disk: null);
        Assert.True(store.Database.TryRecover());

        Assert.Equal(ChannelMode.Thread, await ModeAsync(store, "hall"));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task SayAsync(SomeStore store, string id, string? user = null)
    {
        var key = SomeStore.Key with { Place = id, User = user ?? SomeStore.Key.User };
        await store.Turns.TryTakeAsync("discord", id, CancellationToken.None);
        await store.Memory.RememberAsync(key, new Subject { GuideId = id }, CancellationToken.None);
        await store.Feedback.VoteAsync(new Vote("discord", id, key.User, IsUp: true) { Section = id }, CancellationToken.None);
    }

    private static async Task<string?> RecallAsync(SomeStore store, string id, string? user = null) =>
        (await store.Memory.RecallAsync(SomeStore.Key with { Place = id, User = user ?? SomeStore.Key.User }, CancellationToken.None))?.GuideId;

    private static async Task<ChannelMode?> ModeAsync(SomeStore store, string channel) => (await store.Settings.FindAsync("discord", "server", channel, CancellationToken.None))?.Mode;

    private static async Task<HealthStatus> HealthAsync(SomeStore store) => (await new StorageHealth(store.Database).CheckHealthAsync(new HealthCheckContext())).Status;

    /// <summary>The clock is moved until the file has been tried: the wait for it may not have begun yet.</summary>
    private static Task RecoverAsync(SomeStore store) => Until.TrueAsync(() =>
    {
        store.Time.Advance(TimeSpan.FromSeconds(15));
        return store.Database.Trouble is null;
    });

    /// <summary>Fills the disk; where none could be made, lets the database not grow and takes the place of what the room is tried with.</summary>
    private void Break(SomeStore store, SmallDisk? disk)
    {
        if (disk is not null)
        {
            disk.Fill();
            return;
        }

        store.Database.Do(opened => opened.Read("PRAGMA max_page_count = 1", row => row.GetInt64(0)));
        Directory.CreateDirectory($"{SomeStore.PathIn(_folder)}.room");
    }

    private void Mend(SmallDisk? disk)
    {
        if (disk is not null) disk.MakeRoom();
        else Directory.Delete($"{SomeStore.PathIn(_folder)}.room");
    }

    private async Task AssertKeptAsync(SmallDisk? disk)
    {
        using var again = new SomeStore(_folder, file: disk?.Database);
        Assert.Null(again.Database.Trouble);
        foreach (var id in new[] { "before", "filling-0", "meanwhile", "after" })
        {
            Assert.Equal(id, await RecallAsync(again, id));
            Assert.False(await again.Turns.TryTakeAsync("discord", id, CancellationToken.None));
            Assert.Contains(await again.Feedback.CountAsync(CancellationToken.None), count => count.Section == id && count.Up == 1);
        }

        Assert.Equal((ChannelMode.Off, ChannelMode.Every), (await ModeAsync(again, "quiet"), await ModeAsync(again, "new")));
    }
}
