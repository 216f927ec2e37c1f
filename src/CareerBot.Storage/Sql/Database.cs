using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace CareerBot.Storage.Sql;

/// <summary>The store's one connection. While its file can't be used, memory takes its place; what is remembered there moves into the file once it can.</summary>
/// <remarks>One connection and a lock: a statement takes some ten microseconds, so that taking turns costs less than a pool would.</remarks>
internal sealed class Database : IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly StoreKey _key;
    private readonly ILogger _logger;
    private readonly GroupCommit _writes;
    private TaskCompletionSource _troubled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Opened _opened;
    private bool _isDisposed;

    public Database(string path, StoreKey key, ILogger logger)
    {
        _path = path == Opened.Memory ? path : Path.GetFullPath(path);
        _key = key;
        _logger = logger;
        _writes = new GroupCommit(this);
        _opened = OpenOrMemory();
    }

    /// <summary>Why nothing is kept on the disk; null where all is well.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Ends as soon as memory takes the place of the file.</summary>
    public Task Troubled
    {
        get
        {
            lock (_gate) return _troubled.Task;
        }
    }

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
                var file = _opened;
                _opened = StandIn(exception, file.Keys);
                using (file) Carrying.Out(file, _opened);
                return work(_opened);
            }
        }
    }

    /// <summary>Does some writing, with what others want to write at the same time; ends when it is kept. The result is that of <paramref name="work"/>.</summary>
    /// <exception cref="SqliteException">The database was held by another process for too long.</exception>
    public Task<int> WriteAsync(Func<Opened, int> work) => _writes.AddAsync(work);

    /// <summary>Tries the file again and moves into it what was remembered meanwhile; false where it still can't be used. Says nothing of a try that fails.</summary>
    public bool TryRecover()
    {
        lock (_gate)
        {
            if (Trouble is null || _isDisposed) return true;
        }

        Opened? file = null;
        try
        {
            file = Opened.At(_path, _key, _opened.Keys.ProvisionalSecret);
            Room.Require(_path);
            if (!TakeOver(file, out var moved)) return true;
            _logger.StoreRecovered(_path, moved);
            return true;
        }
        catch (Exception exception) when (Faults.IsOfFile(exception))
        {
            file?.Dispose();
            lock (_gate) Trouble = Faults.Reason(exception);
            return false;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _opened.Dispose();
        }
    }

    private bool TakeOver(Opened file, out int moved)
    {
        moved = 0;
        lock (_gate)
        {
            if (_isDisposed)
            {
                file.Dispose();
                return false;
            }

            moved = Carrying.Back(_opened, file);
            _opened.Dispose();
            _opened = file;
            Trouble = null;
            _troubled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return true;
        }
    }

    private Opened OpenOrMemory()
    {
        if (_path == Opened.Memory) return Opened.InMemory(new KeyedHash(StoreKey.Random()));
        try
        {
            var opened = Opened.At(_path, _key);
            _logger.StoreOpened(_path, opened.Version);
            return opened;
        }
        catch (Exception exception) when (Faults.IsOfFile(exception))
        {
            return StandIn(exception, FindKeys());
        }
    }

    /// <summary>The file's own keys where they can be read, so that what is remembered in memory is found in the file later.</summary>
    private KeyedHash FindKeys()
    {
        try
        {
            return _key.Find() is { } secret ? new KeyedHash(secret) : new KeyedHash(StoreKey.Random(), isProvisional: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new KeyedHash(StoreKey.Random(), isProvisional: true);
        }
    }

    private Opened StandIn(Exception exception, KeyedHash keys)
    {
        Trouble = Faults.Reason(exception);
        _logger.StoreUnusable(_path, Trouble, Faults.Remedy(exception));
        var memory = Opened.InMemory(keys);
        Carrying.Prepare(memory);
        _troubled.TrySetResult();
        return memory;
    }
}
