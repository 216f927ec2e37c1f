using CareerBot.Core.Rendering;

namespace CareerBot.Knowledge.Tests.Loading;

public sealed class IndexOnDiskTests : IDisposable
{
    private static readonly string[] Questions = ["which skills do bakers need", "how much do bakers earn", "do bakers need a degree", "can bakers work from home"];

    private readonly TemporaryFolder _folder = Some.FolderWithGuide();
    private readonly TemporaryFolder _cache = new();

    // Trains the model that every index below is built with.
    public IndexOnDiskTests() => Some.Store(_folder).Dispose();

    [Fact]
    public void It_gives_the_same_answers_as_one_in_memory()
    {
        using var inMemory = new Asking(Some.Store(_folder));
        using var onDisk = Open();

        Assert.Equal(Questions.Select(question => PlainText.Render(inMemory.Ask(question))), Questions.Select(question => PlainText.Render(onDisk.Ask(question))));
    }

    [Fact]
    public void It_is_used_again_on_the_second_open()
    {
        Open().Dispose();
        var written = Written();
        Open().Dispose();

        Assert.NotEmpty(written);
        Assert.Equal(written, Written());
    }

    [Fact]
    public void It_gives_the_same_answers_on_the_second_open()
    {
        string[] first;
        using (var asking = Open()) first = [.. Questions.Select(question => PlainText.Render(asking.Ask(question)))];
        using var again = Open();

        Assert.Equal(first, Questions.Select(question => PlainText.Render(again.Ask(question))));
    }

    [Fact]
    public void An_edit_makes_another()
    {
        Open().Dispose();
        _folder.Write(Some.GuidePath, Some.Guide.Replace("Patience", "Endurance", StringComparison.Ordinal));
        using var asking = Open();

        Assert.Contains("Endurance", PlainText.Render(asking.Ask(Questions[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_while_running_is_seen()
    {
        using var asking = Open();
        _folder.Write(Some.GuidePath, Some.Guide.Replace("Patience", "Endurance", StringComparison.Ordinal));
        asking.Store.Reload();

        Assert.Contains("Endurance", PlainText.Render(asking.Ask(Questions[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_edit_while_running_keeps_the_last_good_guide()
    {
        using var asking = Open();
        _folder.Write(Some.GuidePath, "---\ntitle: How to: become\n---\n\nText.");
        asking.Store.Reload();

        Assert.Contains("Patience", PlainText.Render(asking.Ask(Questions[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_was_spoilt_is_built_again()
    {
        Open().Dispose();
        foreach (var file in Directory.GetFiles(Path.Join(_cache.Path, "indexes"), "*", SearchOption.AllDirectories)) File.WriteAllText(file, "spoilt");
        using var asking = Open();

        Assert.Contains("Patience", PlainText.Render(asking.Ask(Questions[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_wrong_with_a_guide_is_still_known_on_the_second_open()
    {
        _folder.Write("guides/florist.md", "---\noccupaton: florist\n---\n\n# Florist\n\n## Work\n\nFlorists bind flowers.");
        string[] first;
        using (var asking = Open()) first = [.. asking.Store.Problems.Select(problem => problem.Code)];
        using var again = Open();

        Assert.Equal(first, again.Store.Problems.Select(problem => problem.Code));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _cache.Dispose();
    }

    private Asking Open()
    {
        // The model is the same for all tests; only the index is to be this test's own.
        var models = Path.Join(Some.CacheDirectory, "models");
        if (Directory.Exists(models) && !Directory.Exists(Path.Join(_cache.Path, "models")))
        {
            foreach (var model in Directory.GetFiles(models, "*.bin")) _cache.Write($"models/{Path.GetFileName(model)}", File.ReadAllBytes(model));
        }

        return new Asking(Some.Store(_folder, new KnowledgeOptions { CacheDirectory = _cache.Path, GuidesKeptOnDisk = 1 }));
    }

    private (string Name, DateTime Time)[] Written() =>
        [.. new DirectoryInfo(Path.Join(_cache.Path, "indexes")).GetFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal).Select(file => (file.FullName, file.LastWriteTimeUtc))];
}
