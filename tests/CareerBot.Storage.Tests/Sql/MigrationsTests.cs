using CareerBot.Conversations.Memory;
using CareerBot.Core.Turns;
using CareerBot.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace CareerBot.Storage.Tests.Sql;

public sealed class MigrationsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_file_of_version_1_is_brought_up_to_date_and_keeps_what_it_holds()
    {
        var now = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        var secret = Enumerable.Range(0, 32).Select(i => (byte)i).ToArray();
        var keys = new KeyedHash(secret);
        using (var old = Raw())
        {
            Migrations.Apply(old, upTo: 1);
            Execute(old, "INSERT INTO secret VALUES ('ids', @0)", secret);
            Execute(old, "INSERT INTO turn VALUES (@0, @1)", keys.Of("turn", "discord", "1"), now.ToUnixTimeSeconds());
            Execute(
                old,
                "INSERT INTO conversation VALUES (@0, @1, @2, @3)",
                keys.Of("conversation", SomeStore.Key.Platform, SomeStore.Key.Place, SomeStore.Key.User),
                keys.Of("user", SomeStore.Key.Platform, SomeStore.Key.User),
                """{"GuideId":"baker","Terms":["feloni","drug"]}"""u8.ToArray(),
                now.ToUnixTimeSeconds());
        }

        using var store = new SomeStore(_folder);

        Assert.Null(store.Database.Trouble);
        Assert.Equal(Migrations.Newest, store.Database.Do(opened => opened.Version));
        Assert.False(await store.Turns.TryTakeAsync("discord", "1", CancellationToken.None));
        Assert.Equal("baker", (await store.Memory.RecallAsync(SomeStore.Key, CancellationToken.None))?.GuideId);
        Assert.Equal(secret, File.ReadAllBytes(SomeStore.KeyIn(_folder)));
        FileBytes.AssertAbsent(_folder, "feloni");
        FileBytes.AssertAbsent(SomeStore.PathIn(_folder), secret);
        await store.Settings.SaveAsync("discord", "server", null, new ChannelSettings(ChannelMode.Off), CancellationToken.None);
        Assert.NotNull(await store.Settings.FindAsync("discord", "server", "any", CancellationToken.None));
    }

    [Fact]
    public void A_secret_that_is_configured_takes_the_place_of_the_one_inside()
    {
        using (var old = Raw())
        {
            Migrations.Apply(old, upTo: 2);
            Execute(old, "INSERT INTO secret VALUES ('ids', @0)", new byte[32]);
        }

        using (Opened.At(SomeStore.PathIn(_folder), new StoreKey(SomeStore.KeyIn(_folder), "a long secret of the operator's")))
        {
            Assert.False(File.Exists(SomeStore.KeyIn(_folder)));
        }

        using var again = Raw();
        Assert.Throws<SqliteException>(() => Execute(again, "SELECT 1 FROM secret"));
    }

    [Fact]
    public void A_table_that_is_missing_is_named()
    {
        using (var store = new SomeStore(_folder)) Assert.Null(store.Database.Trouble);
        using (var old = Raw()) Execute(old, "DROP TABLE turn");

        using var again = new SomeStore(_folder);

        Assert.Contains("\"turn\"", again.Database.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_fails_leaves_the_version_before_it()
    {
        using var old = Raw();
        Migrations.Apply(old, upTo: 1);
        Execute(old, "CREATE TABLE setting (a)");

        Assert.Throws<SqliteException>(() => Migrations.Apply(old, Migrations.Newest));

        Assert.Equal(1, Migrations.VersionOf(old));
        Assert.Throws<SqliteException>(() => Execute(old, "SELECT 1 FROM vote"));
    }

    [Fact]
    public async Task Stores_that_start_at_the_same_time_all_find_the_newest_version()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => new SomeStore(_folder))));

        Assert.All(stores, store => Assert.Null(store.Database.Trouble));
        Assert.Single(stores.Select(store => Convert.ToHexString(store.Database.Do(opened => opened.Keys.Of("a")))).Distinct());
        Assert.Equal(["careerbot.key"], Directory.GetFiles(Path.Join(_folder.Path, "data"), "*.key*").Select(Path.GetFileName));
        foreach (var store in stores) store.Dispose();
    }

    [Fact]
    public async Task A_file_of_a_later_program_is_left_alone()
    {
        using (var later = Raw()) Execute(later, "PRAGMA user_version = 99");
        var log = new KeptLog();

        using (var store = new SomeStore(_folder, logger: log))
        {
            await store.Memory.RememberAsync(SomeStore.Key, new Subject { GuideId = "baker" }, CancellationToken.None);
            Assert.NotNull(await store.Memory.RecallAsync(SomeStore.Key, CancellationToken.None));
        }

        Assert.Contains("later version", log.Lines.Single().Line, StringComparison.Ordinal);
        using var again = Raw();
        Assert.Equal(99, Migrations.VersionOf(again));
    }

    public void Dispose() => _folder.Dispose();

    private static void Execute(SqliteConnection connection, string sql, params object[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"@{i}", values[i]);
        command.ExecuteNonQuery();
    }

    private SqliteConnection Raw()
    {
        Directory.CreateDirectory(Path.Join(_folder.Path, "data"));
        var connection = new SqliteConnection($"Data Source={SomeStore.PathIn(_folder)};Pooling=false");
        connection.Open();
        return connection;
    }
}
