using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace CareerBot.Storage.Sql;

/// <summary>The store's one connection. Where its file can't be opened, or breaks while the bot runs, memory takes its place.</summary>
/// <remarks>One connection and a lock: a statement takes some ten microseconds, so that taking turns costs less than a pool would.</remarks>
internal sealed class Database : IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly ILogger _logger;
    private readonly GroupCommit _writes;
    private Opened _opened;

    public Database(string path, ILogger logger)
    {
        _path = path == Opened.Memory ? path : Path.GetFullPath(path);
        _logger = logger;
        _writes = new GroupCommit(this);
        _opened = OpenOrMemory();
    }

    /// <summary>Why nothing is kept on the disk; null where all is well.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Does some work on the database, alone.</summary>
    /// <exception cref="SqliteException">The database was held by another process for too long.</exception>
    public T Do<T>(Func<Opened, T> work)
    {
        lock (_gate)
        {
            try
            {
                return work(_opened);
            }
            catch (SqliteException exception) when (Trouble is null && Faults.IsLasting(exception))
            {
                _opened.Dispose();
                _opened = InMemory(exception);
                return work(_opened);
            }
        }
    }

    /// <summary>Does some writing, with what others want to write at the same time; ends when it is kept. The result is that of <paramref name="work"/>.</summary>
    /// <exception cref="SqliteException">The database was held by another process for too long.</exception>
    public Task<int> WriteAsync(Func<Opened, int> work) => _writes.AddAsync(work);

    public void Dispose()
    {
        lock (_gate) _opened.Dispose();
    }

    private Opened OpenOrMemory()
    {
        try
        {
            var opened = Opened.At(_path);
            _logger.StoreOpened(_path, opened.Version);
            return opened;
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or NotSupportedException)
        {
            return InMemory(exception);
        }
    }

    private Opened InMemory(Exception exception)
    {
        Trouble = Faults.Reason(exception);
        _logger.StoreUnusable(_path, Trouble, Faults.Remedy(exception));
        return Opened.At(Opened.Memory);
    }
}
