using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge;

/// <summary>Loads the store once the host is up, and has it look at its folder again soon after a file changed, and now and then where changes aren't announced (network and container mounts).</summary>
internal sealed class KnowledgeWatcher(KnowledgeStore store, IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<KnowledgeWatcher> logger) : BackgroundService
{
    /// <summary>Editors write a file in several steps; the last one counts.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan LookAnyway = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Runs beside the start of the host, which listens meanwhile (BackgroundService since .NET 10). Loading takes a second of work without
        // a pause: on a thread of its own it keeps none from those who ask meanwhile.
        using var changed = new SemaphoreSlim(0, 1);
        using var watcher = options.Value.Watch ? new FileSystemWatcher(store.Directory) { IncludeSubdirectories = true } : null;
        if (watcher is not null)
        {
            watcher.Changed += Signal;
            watcher.Created += Signal;
            watcher.Deleted += Signal;
            watcher.Renamed += Signal;
            watcher.EnableRaisingEvents = true;
        }

        await Task.Factory.StartNew(Reload, stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (watcher is null && store.Loaded.IsCompleted) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await changed.WaitAsync(LookAnyway, stoppingToken)) await Task.Delay(Settle, time, stoppingToken);
            Reload();
            if (watcher is null && store.Loaded.IsCompleted) return;
        }

        void Reload()
        {
            try
            {
                store.Reload();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                logger.ReloadFailed(exception);
            }
        }

        void Signal(object sender, FileSystemEventArgs change)
        {
            if (changed.CurrentCount > 0) return;
            try
            {
                changed.Release();
            }
            catch (SemaphoreFullException)
            {
                // Another event came first: the folder is looked at anyway.
            }
        }
    }
}
