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
    private KnowledgeProblem? _setback;
    private IReadOnlyList<KnowledgeProblem> _ignored = [];
    private volatile bool _isDisposed;
    private TaskCompletionSource _swapped = new(TaskCreationOptions.RunContinuationsAsynchronously);

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
    public IReadOnlyList<KnowledgeProblem> Problems =>
    [
        .. Volatile.Read(ref _setback) is { } setback ? [setback] : Array.Empty<KnowledgeProblem>(),
        .. Volatile.Read(ref _ignored),
        .. Volatile.Read(ref _state)?.Problems ?? [],
    ];

    /// <summary>Whether there is at least one section to answer from.</summary>
    public bool IsHealthy => Volatile.Read(ref _state)?.Index.SectionCount > 0;

    /// <summary>Ends at the next swap.</summary>
    internal Task Swapped => Volatile.Read(ref _swapped).Task;

    /// <summary>Ends when there is something to acquire; at once in a store that was opened.</summary>
    public Task Loaded => _loaded.Task;

    /// <summary>Finds the folder and leaves the loading to the first <see cref="Reload"/>, so that a host can listen meanwhile.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message says what to do.</exception>
    public static KnowledgeStore Prepare(
        KnowledgeOptions options, TimeProvider time, ILoggerFactory loggers, PassageVectors? vectors = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(loggers);
        var loader = new KnowledgeLoader(options, time, vectors);
        return new KnowledgeStore(BuiltInKnowledge.Resolve(options.Directory), loader, time, loggers.CreateLogger<KnowledgeStore>());
    }

    /// <summary>Loads the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message says what to do.</exception>
    public static KnowledgeStore Open(
        KnowledgeOptions options, TimeProvider time, ILoggerFactory loggers, PassageVectors? vectors = null)
    {
        var store = Prepare(options, time, loggers, vectors);
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

    /// <summary>Every passage as a sentence encoder reads it.</summary>
    public IEnumerable<string> PassageTexts()
    {
        using var lease = Acquire();
        foreach (var entry in lease.Snapshot.Index.Guides.All)
        {
            foreach (var section in ((Indexing.LucenePassageIndex)lease.Snapshot.Index).FindGuide(entry.Id)?.Sections ?? [])
            {
                foreach (var passage in section.Passages) yield return PassageVectors.TextOf(section, passage);
            }
        }
    }

    /// <summary>Reads the folder again and swaps the new state in where anything changed; turns in flight keep the old one.</summary>
    /// <returns>Whether there is a new state.</returns>
    /// <exception cref="IOException">The folder can't be read, and nothing was read of it before; afterwards no failure gets
    /// out.</exception>
    public bool Reload()
    {
        lock (_reloading)
        {
            if (_isDisposed) return false;
            var old = _state;
            var known = Problems;
            var started = _time.GetTimestamp();
            var outcome = Load(old);
            Note(outcome);
            if (outcome.State is not { } state)
            {
                _logger.ReportProblems(Problems, known, old is null);
                return false;
            }

            Volatile.Write(ref _state, state);
            old?.Index.Dispose();
            _loaded.TrySetResult();
            Interlocked.Exchange(ref _swapped, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
            if (old is null)
                _logger.KnowledgeLoaded(state.Index.SectionCount, state.Index.Guides.All.Count, (long)_time.GetElapsedTime(started).TotalMilliseconds);
            else
                _logger.KnowledgeSwapped(state.Snapshot.Version, state.Index.SectionCount, state.Index.Guides.All.Count);
            _logger.ReportProblems(Problems, known, isSwap: true);
            if (state.Index.SectionCount == 0) _logger.KnowledgeEmpty();
            return true;
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        _state?.Index.Dispose();
        _loader.Dispose();
    }

    /// <summary>Whatever fails once there is something to serve leaves that in its place.</summary>
    private LoadOutcome Load(KnowledgeState? old)
    {
        try
        {
            return _loader.Load(Directory, old);
        }
        catch (Exception exception) when (old is not null && ReaderFault.IsOfFile(exception))
        {
            var setback = Setbacks.Failed(exception);
            if (_setback != setback) _logger.ReloadFailed(exception);
            return new LoadOutcome(null, setback, _ignored);
        }
    }

    private void Note(LoadOutcome outcome)
    {
        if (_setback is not null && outcome.Setback is null) _logger.KnowledgeRecovered();
        Volatile.Write(ref _setback, outcome.Setback);
        Volatile.Write(ref _ignored, outcome.Ignored);
    }
}
