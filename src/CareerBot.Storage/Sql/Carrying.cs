using Microsoft.Data.Sqlite;

namespace CareerBot.Storage.Sql;

/// <summary>Carries rows between the file and the memory that takes its place.</summary>
internal static class Carrying
{
    private const string PutTurn = "INSERT OR IGNORE INTO turn (key, at) VALUES (@0, @1)";
    private const string PutSetting = "INSERT OR REPLACE INTO setting (platform, server, channel, mode) VALUES (@0, @1, @2, @3)";
    private const string PutConversation =
        "INSERT INTO conversation (key, user, subject, at) VALUES (@0, @1, @2, @3) ON CONFLICT (key) DO UPDATE SET subject = excluded.subject, at = excluded.at WHERE excluded.at >= at";
    private const string PutVote =
        "INSERT INTO vote (answer, user, section, up, at) VALUES (@0, @1, @2, @3, @4) ON CONFLICT (answer, user) DO UPDATE SET section = excluded.section, up = excluded.up, at = excluded.at WHERE excluded.at >= at";

    /// <summary>Makes what memory needs beside the tables: who wants to be forgotten, and which settings came from the file.</summary>
    public static void Prepare(Opened memory)
    {
        memory.Execute("CREATE TABLE forgotten (user BLOB PRIMARY KEY) WITHOUT ROWID");
        memory.Execute("CREATE TABLE carried AS SELECT * FROM setting");
    }

    /// <summary>Takes what turns need out of a file that can still be read, though not written: a channel that was told to be quiet stays quiet.</summary>
    /// <returns>False where the file can't be read either, and nothing was taken.</returns>
    public static bool Out(Opened file, Opened memory)
    {
        try
        {
            memory.InTransaction(() => Settings(file, memory, "setting") + Conversations(file, memory) + Turns(file, memory)
                + memory.Execute("INSERT INTO carried SELECT * FROM setting"));
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Whoever asked memory to be forgotten is forgotten in the file too.</summary>
    public static void Forget(Opened memory, byte[] user) => memory.Execute("INSERT OR IGNORE INTO forgotten (user) VALUES (@0)", user);

    /// <summary>Moves what memory holds into the file, whole or not at all; newer rows win. The result is the number of rows that are new to the file.</summary>
    public static int Back(Opened memory, Opened file) => file.InTransaction(() =>
    {
        foreach (var user in memory.Read("SELECT user FROM forgotten", row => row.GetFieldValue<byte[]>(0)))
        {
            if (memory.Keys.Translate(user, file.Keys) is not { } known) continue;
            file.Execute("DELETE FROM conversation WHERE user = @0", known);
            file.Execute("DELETE FROM vote WHERE user = @0", known);
        }

        return Settings(memory, file, "(SELECT * FROM setting EXCEPT SELECT * FROM carried)") + Conversations(memory, file) + Votes(memory, file) + Turns(memory, file);
    });

    private static int Settings(Opened from, Opened to, string rows) =>
        from.Read($"SELECT platform, server, channel, mode FROM {rows}", row => to.Execute(PutSetting, row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3))).Sum();

    private static int Turns(Opened from, Opened to) =>
        from.Read("SELECT key, at FROM turn ORDER BY at DESC LIMIT 50000", row => Known(from, to, row, 0) is { } key ? to.Execute(PutTurn, key, row.GetInt64(1)) : 0).Sum();

    private static int Conversations(Opened from, Opened to) => from.Read(
        "SELECT key, user, subject, at FROM conversation ORDER BY at DESC LIMIT 50000",
        row => Known(from, to, row, 0) is { } key && Known(from, to, row, 1) is { } user ? to.Execute(PutConversation, key, user, row.GetFieldValue<byte[]>(2), row.GetInt64(3)) : 0).Sum();

    private static int Votes(Opened from, Opened to) => from.Read(
        "SELECT answer, user, section, up, at FROM vote",
        row => Known(from, to, row, 0) is { } answer && Known(from, to, row, 1) is { } user
            ? to.Execute(PutVote, answer, user, row.GetString(2), row.GetInt64(3), row.GetInt64(4))
            : 0).Sum();

    private static byte[]? Known(Opened from, Opened to, SqliteDataReader row, int column) => from.Keys.Translate(row.GetFieldValue<byte[]>(column), to.Keys);
}
