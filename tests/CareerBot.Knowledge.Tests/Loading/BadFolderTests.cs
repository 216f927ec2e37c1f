using System.Text;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>Bad input as a running bot meets it: what is bad is reported, the rest is served.</summary>
public class BadFolderTests
{
    [Fact]
    public void A_missing_folder_stops_the_start_with_a_remedy()
    {
        var failure = Assert.Throws<DirectoryNotFoundException>(() => Some.Store("/no/such/folder"));

        Assert.Contains("'/no/such/folder' does not exist", failure.Message, StringComparison.Ordinal);
        Assert.Contains("--knowledge DIR", failure.Message, StringComparison.Ordinal);
    }

    // https://github.com/zwave-js/zwave-js-ui/pull/4753
    [Fact]
    public void An_empty_folder_is_unhealthy()
    {
        using var folder = Some.Folder();
        using var store = Some.Store(folder);

        Assert.False(store.IsHealthy);
    }

    // https://github.com/zwave-js/zwave-js-ui/pull/4753
    [Fact]
    public void An_empty_folder_refuses_every_question()
    {
        using var folder = Some.Folder();
        using var asking = new Asking(Some.Store(folder));

        Assert.IsType<Reply.NoAnswer>(asking.Ask("which skills do bakers need"));
    }

    // https://github.com/zwave-js/zwave-js-ui/pull/4753
    [Fact]
    public void A_folder_that_may_lose_its_last_guide_becomes_unhealthy()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder, new KnowledgeOptions { AllowEmpty = true });
        folder.Delete(Some.GuidePath);
        store.Reload();

        Assert.False(store.IsHealthy);
    }

    [Fact]
    public void A_folder_with_a_guide_is_healthy()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder);

        Assert.True(store.IsHealthy);
    }

    [Fact]
    public void Broken_yaml_is_reported_with_file_and_line() =>
        ReportedAndTheRestServed("---\nid: x\ntitle: How to: become\n---\n\nText."u8.ToArray(), "broken-yaml", 3);

    [Fact]
    public void A_file_of_20_megabytes_is_reported() => ReportedAndTheRestServed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Text and text.\n", 1_400_000))), "file-too-large");

    [Fact]
    public void A_binary_file_is_reported() => ReportedAndTheRestServed([0x23, 0x00, 0x41, 0xff, 0xfe, 0x00], "not-text");

    [Fact]
    public void An_empty_file_is_reported() => ReportedAndTheRestServed([], "empty-guide");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void A_file_in_another_encoding_is_read_or_reported_never_garbled(string encoding)
    {
        const string text = "# Café chef\n\n## Soufflé skills\n\nA chef de café needs à la carte knowledge.";
        using var folder = Some.FolderWithGuide();
        var bytes = Encoding.GetEncoding(encoding);
        folder.Write("guides/cafe.md", [.. bytes.GetPreamble(), .. bytes.GetBytes(text)]);
        using var store = Some.Store(folder);

        Assert.True(store.FindGuide("cafe")?.Title == "Café chef" || store.Problems.Any(problem => problem.Path == "guides/cafe.md"), "The file was garbled without a word.");
    }

    [Fact]
    public void A_guide_without_title_and_heading_is_named_after_its_file()
    {
        using var folder = Some.Folder(("guides/glass-blower.md", "Glass blowers need strong lungs."));
        using var store = Some.Store(folder);

        Assert.Equal("Glass blower", store.FindGuide("glass-blower")?.Title, ignoreCase: true);
    }

    [Fact]
    public void Two_guides_of_one_id_are_reported_and_the_first_served()
    {
        using var folder = Some.Folder((Some.GuidePath, Some.Guide), ("guides/other.md", "---\nid: baker\ntitle: Another\n---\n\n## Work\n\nText."));
        using var store = Some.Store(folder);

        Assert.Equal("guide-id-twice", Assert.Single(store.Problems, problem => problem.Severity == ProblemSeverity.Error).Code);
        Assert.Equal(Some.GuidePath, store.FindGuide("baker")?.Path);
    }

    [Fact]
    public void Broken_signposts_are_reported_and_the_shipped_ones_lead_to_help()
    {
        using var folder = Some.Folder((Some.GuidePath, Some.Guide), ("vocabulary/signposts.yaml", "a:\n - b: ["));
        using var store = Some.Store(folder);
        using var lease = store.Acquire();

        Assert.Contains(store.Problems, problem => problem.Path == "vocabulary/signposts.yaml");
        Assert.Contains(lease.Snapshot.Signposts, signpost => signpost.Topic == "crisis");
    }

    [Fact]
    public void A_broken_topic_is_reported_and_the_others_learnt()
    {
        using var folder = Some.Folder((Some.GuidePath, Some.Guide), ("topics/broken.md", "---\nid: [\n---\n"), Some.Topic("skills", "which skills do i need for number"));
        using var store = Some.Store(folder);

        Assert.Contains(store.Problems, problem => problem.Path == "topics/broken.md");
        Assert.True(store.IsHealthy);
    }

    [Fact]
    public void A_broken_only_topic_is_reported_and_guides_are_served()
    {
        using var folder = Some.Folder((Some.GuidePath, Some.Guide), ("topics/broken.md", "---\nid: [\n---\n"));
        using var store = Some.Store(folder);

        Assert.Contains(store.Problems, problem => problem.Path == "topics/broken.md");
    }

    [Fact]
    public void Topics_that_break_while_running_leave_the_last_good_knowledge()
    {
        using var folder = Some.Folder((Some.GuidePath, Some.Guide), Some.Topic("skills", "which skills do i need for number"));
        using var asking = new Asking(Some.Store(folder));
        folder.Write("topics/skills.md", "---\nid: [\n---\n");
        asking.Store.Reload();

        Assert.Contains("Patience", PlainText.Render(asking.Ask("which skills do bakers need")), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_signposts_while_running_leave_the_last_good_ones()
    {
        using var folder = Some.Folder((Some.GuidePath, Some.Guide), ("vocabulary/signposts.yaml", "- topic: crisis\n  phrases: [kill myself]\n  message: Please call 988 now.\n"));
        using var asking = new Asking(Some.Store(folder));
        folder.Write("vocabulary/signposts.yaml", "- topic: [");
        asking.Store.Reload();

        Assert.Contains("988", Assert.IsType<Reply.Signpost>(asking.Ask("i want to kill myself")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_only_costs_time()
    {
        using var folder = Some.FolderWithFewTopics();
        folder.Write("cache", "a file where a folder should be");
        using var store = Some.Store(folder, new KnowledgeOptions { CacheDirectory = Path.Join(folder.Path, "cache") });

        Assert.True(store.IsHealthy);
    }

    [Fact]
    public void A_model_that_was_spoilt_in_the_cache_is_trained_again()
    {
        using var folder = Some.FolderWithFewTopics();
        using var cache = new TemporaryFolder();
        Some.Store(folder, new KnowledgeOptions { CacheDirectory = cache.Path }).Dispose();
        foreach (var model in Directory.GetFiles(cache.Path, "*.bin", SearchOption.AllDirectories)) File.WriteAllBytes(model, File.ReadAllBytes(model)[..1000]);
        using var asking = new Asking(Some.Store(folder, new KnowledgeOptions { CacheDirectory = cache.Path }));

        Assert.IsType<Reply.Answer>(asking.Ask("which skills do bakers need"));
    }

    private static void ReportedAndTheRestServed(byte[] content, string code, int? line = null)
    {
        using var folder = Some.FolderWithGuide();
        folder.Write("guides/bad.md", content);
        using var asking = new Asking(Some.Store(folder));
        var problem = Assert.Single(asking.Store.Problems, problem => problem.Severity == ProblemSeverity.Error);

        Assert.Equal(("guides/bad.md", code, line ?? problem.Line), (problem.Path, problem.Code, problem.Line));
        Assert.IsType<Reply.Answer>(asking.Ask("which skills do bakers need"));
    }
}
