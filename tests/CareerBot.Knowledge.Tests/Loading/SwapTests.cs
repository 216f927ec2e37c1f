using CareerBot.Core.Replies;

namespace CareerBot.Knowledge.Tests.Loading;

public class SwapTests
{
    [Fact]
    public async Task Swaps_while_turns_run_fail_no_turn()
    {
        using var folder = Some.FolderWithGuide();
        using var asking = new Asking(Some.Store(folder));
        using var done = new CancellationTokenSource();
        var asked = Enumerable.Range(0, 3).Select(_ => Task.Run(() => AskUntil(asking, done.Token))).ToArray();

        for (var edit = 0; edit < 12; edit++)
        {
            folder.Write(Some.GuidePath, Some.Guide + $"\n\n## Edit {edit}\n\nThis is edit {edit}.\n");
            asking.Store.Reload();
        }

        await done.CancelAsync();
        var replies = await Task.WhenAll(asked);

        Assert.All(replies.SelectMany(each => each), reply => Assert.IsType<Reply.Answer>(reply));
        Assert.All(replies, each => Assert.NotEmpty(each));
    }

    [Fact]
    public async Task Reloads_at_the_same_time_swap_once()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder);
        folder.Write("guides/florist.md", "# Florist\n\nFlorists bind flowers.");

        var swapped = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(store.Reload)));

        Assert.Single(swapped, true);
    }

    private static List<Reply> AskUntil(Asking asking, CancellationToken done)
    {
        var replies = new List<Reply>();
        do replies.Add(asking.Ask("which skills do bakers need"));
        while (!done.IsCancellationRequested);
        return replies;
    }
}
