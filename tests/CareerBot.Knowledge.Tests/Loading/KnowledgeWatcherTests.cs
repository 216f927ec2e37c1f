using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge.Tests.Loading;

public class KnowledgeWatcherTests
{
    [Fact]
    public async Task An_edit_is_in_use_within_seconds()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder);
        using var watcher = Watcher(store, isOn: true);
        await watcher.StartAsync(CancellationToken.None);
        var saves = 0;

        // The watch begins in the background; an editor who saves again and again is seen at the latest then.
        await Until.TrueAsync(Saved);
        await watcher.StopAsync(CancellationToken.None);

        bool Saved()
        {
            if (saves++ % 200 == 0) folder.Write("guides/florist.md", $"# Florist\n\n## Work\n\nFlorists bind flowers, says edit {saves}.");
            return store.FindGuide("florist") is not null;
        }
    }

    [Fact]
    public async Task A_broken_edit_does_not_stop_the_watch()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder);
        using var watcher = Watcher(store, isOn: true);
        await watcher.StartAsync(CancellationToken.None);
        folder.Write(Some.GuidePath, "---\ntitle: How to: become\n---\n\nText.");
        await Until.TrueAsync(() => store.Problems.Count > 0);
        folder.Write("guides/florist.md", "# Florist\n\n## Work\n\nFlorists bind flowers.");

        await Until.TrueAsync(() => store.FindGuide("florist") is not null);
        await watcher.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_forgotten_bracket_does_not_stop_the_watch()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder);
        using var watcher = Watcher(store, isOn: true);
        await watcher.StartAsync(CancellationToken.None);
        folder.Write("guides/beekeeper.md", "---\naliases: [apiarist, bee farmer\nupdated: 2026-01-01\n---\n\n# T\n\nText.\n");

        await Until.TrueAsync(() => store.Problems.Any(problem => problem.Path == "guides/beekeeper.md"));
        Assert.False(watcher.ExecuteTask?.IsCompleted);
        await watcher.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_does_not_stop_the_watch()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder);
        using var watcher = Watcher(store, isOn: true);
        await watcher.StartAsync(CancellationToken.None);
        Directory.Move(folder.Path, $"{folder.Path}.away");
        await Until.TrueAsync(() => store.Problems.Any(problem => problem.Code == "folder-gone"));
        Directory.Move($"{folder.Path}.away", folder.Path);

        await Until.TrueAsync(() => store.Problems.Count == 0);
        Assert.False(watcher.ExecuteTask?.IsCompleted);
        await watcher.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_folder_that_is_gone_before_the_watch_begins_does_not_stop_it()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder);
        Directory.Move(folder.Path, $"{folder.Path}.away");
        using var watcher = Watcher(store, isOn: true);
        await watcher.StartAsync(CancellationToken.None);
        await Until.TrueAsync(() => store.Problems.Any(problem => problem.Code == "folder-gone"));
        Directory.Move($"{folder.Path}.away", folder.Path);

        await Until.TrueAsync(() => store.Problems.Count == 0);
        await watcher.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_watch_that_is_off_ends_at_once()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder);
        using var watcher = Watcher(store, isOn: false);
        await watcher.StartAsync(CancellationToken.None);

        await (watcher.ExecuteTask ?? Task.CompletedTask).WaitAsync(Until.Patience);
    }

    private static KnowledgeWatcher Watcher(KnowledgeStore store, bool isOn) =>
        new(store, Options.Create(new KnowledgeOptions { Watch = isOn }), TimeProvider.System, NullLogger<KnowledgeWatcher>.Instance);
}
