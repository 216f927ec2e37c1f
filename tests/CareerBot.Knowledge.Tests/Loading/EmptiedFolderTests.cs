using CareerBot.Core.Rendering;

namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>A failed mount or an interrupted copy must not take the guides away from those who ask.</summary>
public sealed class EmptiedFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = Some.FolderWithGuide();
    private readonly Asking _asking;

    public EmptiedFolderTests() => _asking = new Asking(Some.Store(_folder));

    [Fact]
    public void Guides_that_are_all_gone_go_on_being_served_and_it_is_said()
    {
        _folder.Delete(Some.GuidePath);

        Assert.False(_asking.Store.Reload());
        AssertServed("folder-emptied");
    }

    [Fact]
    public void A_folder_of_guides_that_is_gone_is_not_replaced_by_strays()
    {
        _folder.Write("stray.md", "# Stray\n\nA stray text.");
        Directory.Delete(Path.Join(_folder.Path, "guides"), recursive: true);

        Assert.False(_asking.Store.Reload());
        AssertServed("folder-emptied");
    }

    [Fact]
    public void A_knowledge_folder_that_is_gone_is_still_served_and_it_is_said()
    {
        Directory.Move(_folder.Path, $"{_folder.Path}.away");
        try
        {
            Assert.False(_asking.Store.Reload());
            AssertServed("folder-gone");
        }
        finally
        {
            Directory.Move($"{_folder.Path}.away", _folder.Path);
        }
    }

    [Fact]
    public void Guides_that_come_back_are_served_as_they_are_and_nothing_is_said_any_more()
    {
        _folder.Delete(Some.GuidePath);
        _asking.Store.Reload();
        _folder.Write(Some.GuidePath, Some.Guide.Replace("Patience", "Endurance", StringComparison.Ordinal));

        Assert.True(_asking.Store.Reload());
        Assert.Empty(_asking.Store.Problems);
        Assert.Contains("Endurance", PlainText.Render(_asking.Ask("which skills do bakers need")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operator_who_means_it_says_so()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder, new KnowledgeOptions { AllowEmpty = true });
        folder.Delete(Some.GuidePath);

        Assert.True(store.Reload());
        Assert.False(store.IsHealthy);
    }

    [Fact]
    public void One_guide_of_two_may_go()
    {
        _folder.Write("guides/florist.md", "# Florist\n\nFlorists bind flowers.");
        _asking.Store.Reload();
        _folder.Delete(Some.GuidePath);

        Assert.True(_asking.Store.Reload());
        Assert.Null(_asking.Store.FindGuide(Some.GuideId));
    }

    [Fact]
    public void An_empty_folder_at_the_start_is_served_as_it_is()
    {
        using var folder = Some.Folder();
        using var store = Some.Store(folder);
        store.Reload();

        Assert.DoesNotContain(store.Problems, problem => problem.Code == "folder-emptied");
    }

    public void Dispose()
    {
        _asking.Dispose();
        _folder.Dispose();
    }

    private void AssertServed(string code)
    {
        Assert.True(_asking.Store.IsHealthy);
        Assert.Contains(_asking.Store.Problems, problem => problem.Code == code);
        Assert.Contains("Patience", PlainText.Render(_asking.Ask("which skills do bakers need")), StringComparison.Ordinal);
    }
}
