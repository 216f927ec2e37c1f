using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Reading;
using Microsoft.Extensions.Logging;

namespace CareerBot.Knowledge;

/// <summary>Holds the current knowledge, and swaps it for a newer state in one step when files change.</summary>
public sealed class KnowledgeStore : IKnowledge, IDisposable
{
    private readonly KnowledgeLoader _loader;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Lock _reloading = new();
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private KnowledgeState? _state;
    private volatile bool _isDisposed;

    private KnowledgeStore(string directory, KnowledgeLoader loader, TimeProvider time, ILogger logger)
    {
        Directory = directory;
        _loader = loader;
        _time = time;
        _logger = logger;
    }

    /// <summary>The knowledge folder in use, absolute.</summary>
    public string Directory { get; }

    /// <summary>What was wrong with the files when they were last read; what was good of them is served.</summary>
    public IReadOnlyList<KnowledgeProblem> Problems => Volatile.Read(ref _state)?.Problems ?? [];

    /// <summary>Whether there is at least one section to answer from.</summary>
    public bool IsHealthy => Volatile.Read(ref _state)?.Index.SectionCount > 0;

    /// <summary>Ends when there is something to acquire; at once in a store that was opened.</summary>
    public Task Loaded => _loaded.Task;

    /// <summary>Finds the folder and leaves the loading to the first <see cref="Reload"/>, so that a host can listen meanwhile.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message says what to do.</exception>
    public static KnowledgeStore Prepare(KnowledgeOptions options, TimeProvider time, ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(loggers);
        return new KnowledgeStore(BuiltInKnowledge.Resolve(options.Directory), new KnowledgeLoader(options, time), time, loggers.CreateLogger<KnowledgeStore>());
    }

    /// <summary>Loads the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message says what to do.</exception>
    public static KnowledgeStore Open(KnowledgeOptions options, TimeProvider time, ILoggerFactory loggers)
    {
        var store = Prepare(options, time, loggers);
        store.Reload();
        return store;
    }

    /// <summary>Takes part in the current knowledge.</summary>
    /// <exception cref="InvalidOperationException">Nothing is loaded yet, see <see cref="Loaded"/>, or (<see cref="ObjectDisposedException"/>) the store has been disposed.</exception>
    public KnowledgeLease Acquire()
    {
        while (true)
        {
            var state = Volatile.Read(ref _state) ?? throw new InvalidOperationException("The knowledge is still being loaded.");
            if (state.Index.TryRetain()) return new KnowledgeLease(state.Snapshot, state.Index.Release);

            // Closed because a newer state is there, which is read next, or for good.
            ObjectDisposedException.ThrowIf(_isDisposed, this);
        }
    }

    /// <summary>A whole guide as it was last read well, or null.</summary>
    public Guide? FindGuide(string id)
    {
        using var lease = Acquire();
        return ((Indexing.LucenePassageIndex)lease.Snapshot.Index).FindGuide(id);
    }

    /// <summary>Reads the folder again and swaps the new state in where anything changed; turns in flight keep the old one.</summary>
    /// <returns>Whether there is a new state.</returns>
    public bool Reload()
    {
        lock (_reloading)
        {
            var old = _state;
            var started = _time.GetTimestamp();
            if (_isDisposed || _loader.Load(Directory, old) is not { } state) return false;
            Volatile.Write(ref _state, state);
            old?.Index.Dispose();
            _loaded.TrySetResult();
            if (old is null)
                _logger.KnowledgeLoaded(state.Index.SectionCount, state.Index.Guides.All.Count, (long)_time.GetElapsedTime(started).TotalMilliseconds);
            else
                _logger.KnowledgeSwapped(state.Snapshot.Version, state.Index.SectionCount, state.Index.Guides.All.Count);
            Report(state, _logger);
            return true;
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        _state?.Index.Dispose();
        _loader.Dispose();
    }

    private static void Report(KnowledgeState state, ILogger logger)
    {
        foreach (var problem in state.Problems)
        {
            if (problem.Severity == ProblemSeverity.Error) logger.KnowledgeProblem(problem.Path, problem.Line, problem.Message, problem.Remedy);
        }

        if (state.Index.SectionCount == 0) logger.KnowledgeEmpty();
    }
}
