using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge;

/// <summary>Has the store look at its folder again soon after a file changed, and now and then where changes aren't announced (network and container mounts).</summary>
internal sealed class KnowledgeWatcher(KnowledgeStore store, IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<KnowledgeWatcher> logger) : BackgroundService
{
    /// <summary>Editors write a file in several steps; the last one counts.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan LookAnyway = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch) return;
        using var changed = new SemaphoreSlim(0, 1);
        using var watcher = new FileSystemWatcher(store.Directory) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        watcher.Changed += Signal;
        watcher.Created += Signal;
        watcher.Deleted += Signal;
        watcher.Renamed += Signal;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await changed.WaitAsync(LookAnyway, stoppingToken)) await Task.Delay(Settle, time, stoppingToken);
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
