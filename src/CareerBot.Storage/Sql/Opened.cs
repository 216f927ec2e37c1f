using Microsoft.Data.Sqlite;

namespace CareerBot.Storage.Sql;

/// <summary>One open connection with the commands that were prepared on it and the secret that its keys are made with.</summary>
/// <remarks>Not safe for several threads; its owner locks.</remarks>
internal sealed class Opened : IDisposable
{
    public const string Memory = ":memory:";

    /// <summary>The version from which on the secret lies outside.</summary>
    private const long WithoutSecret = 3;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    private Opened(SqliteConnection connection) => _connection = connection;

    public KeyedHash Keys { get; private set; } = KeyedHash.None;

    public long Version => Migrations.VersionOf(_connection);

    private bool HasSecret => Version is > 0 and < WithoutSecret;

    /// <summary>Opens a file at the newest version.</summary>
    /// <param name="path">The file, made where it is not there.</param>
    /// <param name="key">Where the secret of its keys is.</param>
    /// <param name="proposed">The secret that it is to have where it has none yet; null for a random one.</param>
    /// <exception cref="SqliteException">The file can't be opened or is no sound database.</exception>
    /// <exception cref="InvalidDataException">The file is of a later program, or is damaged.</exception>
    public static Opened At(string path, StoreKey key, byte[]? proposed = null)
    {
        MakeFile(path);
        return Open(path, opened =>
        {
            if (opened.Read("PRAGMA quick_check(1)", row => row.GetString(0)) is not ["ok"]) throw new InvalidDataException("The file is damaged.");
            Migrations.RefuseLater(opened._connection);
            var inside = opened.SecretInside();
            opened.Keys = new KeyedHash(key.FindOrKeep(inside ?? proposed));
            Migrations.Apply(opened._connection, Migrations.Newest);
            if (MissingTables(opened) is { Length: > 0 } missing) throw new InvalidDataException($"The table \"{missing[0]}\" is missing.");

            // What the migration took out stands in the journal until it is emptied.
            if (inside is not null) opened.EmptyJournal();
        });
    }

    /// <summary>A database that is gone when it is closed.</summary>
    public static Opened InMemory(KeyedHash keys) => Open(Memory, opened =>
    {
        Migrations.Apply(opened._connection, Migrations.Newest);
        opened.Keys = keys;
    });

    /// <summary>Runs a statement with its values in the order of their question marks; the result is the number of rows changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>The rows of a query, each as what <paramref name="read"/> makes of it.</summary>
    public List<T> Read<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    /// <summary>Carries the journal over to the file and cuts it off, so that former states of rows are gone; false where another process is reading it.</summary>
    public bool EmptyJournal() => Read("PRAGMA wal_checkpoint(TRUNCATE)", row => row.GetInt64(0)) is [0];

    /// <summary>Runs several statements whole or not at all.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            // A full disk, among others, has ended the transaction already: https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
            if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0) Execute("ROLLBACK");
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        _connection.Dispose();
    }

    private static Opened Open(string path, Action<Opened> begin)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 5 }.ConnectionString);
        var opened = new Opened(connection);
        try
        {
            connection.Open();
            opened.Settle();
            begin(opened);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>The file is made by us so that nobody else on the machine can read it; SQLite gives its journal the same rights.</summary>
    private static void MakeFile(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        if (File.Exists(path)) return;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var _ = new FileStream(path, options);
    }

    private static string[] MissingTables(Opened opened) =>
        [.. Migrations.Tables.Except(opened.Read("SELECT name FROM sqlite_schema WHERE type = 'table'", row => row.GetString(0)), StringComparer.Ordinal)];

    private void Settle()
    {
        // https://www.sqlite.org/pragma.html — with WAL, NORMAL can lose the last turns on a power cut but never spoils the file.
        Execute("PRAGMA busy_timeout = 2000");
        Read("PRAGMA journal_mode = WAL", row => row.GetString(0));
        Execute("PRAGMA synchronous = NORMAL");

        // 16 MB: most of what is written goes to the same pages, and the fewer times they are carried over to the file the better.
        Read("PRAGMA wal_autocheckpoint = 4000", row => row.GetInt64(0));

        // 8 MB: keys are spread over all pages of a table, and a busy day's lie in more than the usual 2 MB.
        Execute("PRAGMA cache_size = -8000");

        // What is deleted is overwritten, so that "forget me" holds for the bytes on the disk.
        Read("PRAGMA secure_delete = ON", row => row.GetInt64(0));
    }

    /// <summary>The secret that databases of earlier programs hold; null for any other. Another process may be taking it out at the same time.</summary>
    private byte[]? SecretInside() => HasSecret
        ? InTransaction(() => HasSecret ? Read("SELECT value FROM secret WHERE name = 'ids'", row => row.GetFieldValue<byte[]>(0)).SingleOrDefault() : null)
        : null;

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new SqliteParameter($"@{i}", values[i]));
            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        return command;
    }
}
