using Microsoft.Data.Sqlite;

namespace CareerBot.Storage.Sql;

/// <summary>One open connection with the commands that were prepared on it and the secret that its keys are made with.</summary>
/// <remarks>Not safe for several threads; its owner locks.</remarks>
internal sealed class Opened : IDisposable
{
    public const string Memory = ":memory:";

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    private Opened(SqliteConnection connection) => _connection = connection;

    public KeyedHash Keys { get; private set; } = KeyedHash.None;

    public long Version => Migrations.VersionOf(_connection);

    /// <summary>Opens a file, or memory, at the newest version.</summary>
    /// <exception cref="SqliteException">The file can't be opened or is no sound database.</exception>
    /// <exception cref="InvalidDataException">The file is of a later program, or is damaged.</exception>
    public static Opened At(string path)
    {
        if (path != Memory) MakeFile(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 5 }.ConnectionString);
        try
        {
            connection.Open();
            var opened = new Opened(connection);
            opened.Settle();
            return opened;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

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

    /// <summary>The file is made by us so that nobody else on the machine can read it; SQLite gives its journal the same rights.</summary>
    private static void MakeFile(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        if (File.Exists(path)) return;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var _ = new FileStream(path, options);
    }

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
        if (Read("PRAGMA quick_check(1)", row => row.GetString(0)) is not ["ok"]) throw new InvalidDataException("The file is damaged.");
        Migrations.Apply(_connection, Migrations.Newest);
        Keys = KeyedHash.Of(this);
    }

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
