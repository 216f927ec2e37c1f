using Microsoft.Data.Sqlite;

namespace CareerBot.Storage.Sql;

/// <summary>Brings a database to the newest version, one step after the other. A step that has shipped is never edited; add one.</summary>
internal static class Migrations
{
    private static readonly string[] Steps =
    [
        // 1: conversations and what was taken up. Keys are keyed hashes; "at" is in Unix seconds.
        """
        CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE conversation (key BLOB PRIMARY KEY, user BLOB NOT NULL, subject BLOB NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX conversation_user ON conversation (user);
        CREATE INDEX conversation_at ON conversation (at);
        CREATE TABLE turn (key BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX turn_at ON turn (at);
        """,

        // 2: votes and settings. The channel '' stands for the server's default.
        """
        CREATE TABLE vote (answer BLOB NOT NULL, user BLOB NOT NULL, section TEXT NOT NULL, up INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (answer, user)) WITHOUT ROWID;
        CREATE INDEX vote_user ON vote (user);
        CREATE INDEX vote_at ON vote (at);
        CREATE TABLE setting (platform TEXT NOT NULL, server TEXT NOT NULL, channel TEXT NOT NULL, mode TEXT NOT NULL, PRIMARY KEY (platform, server, channel)) WITHOUT ROWID;
        """,

        // 3: the secret of the keys lies outside; whoever opens the database has read it out before. Subjects no longer hold terms of questions.
        """
        DELETE FROM secret;
        DROP TABLE secret;
        DELETE FROM conversation WHERE NOT json_valid(CAST(subject AS TEXT));
        UPDATE conversation SET subject = CAST(json_remove(CAST(subject AS TEXT), '$.Terms') AS BLOB);
        """,
    ];

    public static int Newest => Steps.Length;

    /// <summary>What a database of the newest version holds.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["conversation", "turn", "vote", "setting"];

    /// <exception cref="InvalidDataException">The database is of a later program.</exception>
    public static void RefuseLater(SqliteConnection connection)
    {
        if (VersionOf(connection) > Newest) throw new InvalidDataException($"It was made by a later version of CareerBot (version {VersionOf(connection)}, this one knows {Newest}).");
    }

    /// <summary>Applies what is missing up to a version, each step whole or not at all; two processes that start together take turns.</summary>
    /// <exception cref="InvalidDataException">The database is of a later program.</exception>
    public static void Apply(SqliteConnection connection, int upTo)
    {
        RefuseLater(connection);
        while (VersionOf(connection) < upTo) ApplyNext(connection);
    }

    public static long VersionOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return command.ExecuteScalar() is long version ? version : 0;
    }

    private static void ApplyNext(SqliteConnection connection)
    {
        // BEGIN IMMEDIATE takes the write lock before the version is looked at again.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = VersionOf(connection);
        if (version < Newest)
        {
            using var step = connection.CreateCommand();
            step.Transaction = transaction;
            step.CommandText = $"{Steps[version]} PRAGMA user_version = {version + 1};";
            step.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
