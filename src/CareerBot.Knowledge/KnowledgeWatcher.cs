using CareerBot.Knowledge.Reading;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge;

/// <summary>Loads the store once the host is up, and has it look at its folder again soon after a file changed, and now and then where changes aren't announced (network and container mounts).</summary>
/// <remarks>It never fails: a background service that does would end the host.</remarks>
internal sealed class KnowledgeWatcher(KnowledgeStore store, IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<KnowledgeWatcher> logger) : BackgroundService
{
    /// <summary>Editors write a file in several steps; the last one counts.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan LookAnyway = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _changed = new(0, 1);

    public override void Dispose()
    {
        base.Dispose();
        _changed.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Runs beside the start of the host, which listens meanwhile (BackgroundService since .NET 10). Loading takes a second of work without
        // a pause: on a thread of its own it keeps none from those who ask meanwhile.
        var isOn = options.Value.Watch;
        using var watcher = isOn ? TryWatch() : null;
        await Task.Factory.StartNew(Reload, stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (!stoppingToken.IsCancellationRequested && (isOn || !store.Loaded.IsCompleted))
        {
            if (await _changed.WaitAsync(LookAnyway, stoppingToken)) await Task.Delay(Settle, time, stoppingToken);
            Reload();
        }
    }

    /// <summary>Null where the system announces no changes: its watches are used up, or the folder has gone meanwhile.</summary>
    private FileSystemWatcher? TryWatch()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(store.Directory) { IncludeSubdirectories = true };
            watcher.Changed += Signal;
            watcher.Created += Signal;
            watcher.Deleted += Signal;
            watcher.Renamed += Signal;

            // More changes than its buffer holds: some were lost, so the folder is looked at.
            watcher.Error += Signal;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (ReaderFault.IsOfFile(exception))
        {
            logger.NotWatched((int)LookAnyway.TotalSeconds, exception);
            watcher?.Dispose();
            return null;
        }
    }

    private void Reload()
    {
        try
        {
            store.Reload();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.ReloadFailed(exception);
        }
    }

    private void Signal(object sender, EventArgs change)
    {
        if (_changed.CurrentCount > 0) return;
        try
        {
            _changed.Release();
        }
        catch (SemaphoreFullException)
        {
            // Another event came first: the folder is looked at anyway.
        }
        catch (ObjectDisposedException)
        {
            // The last event of a host that has ended.
        }
    }
}
