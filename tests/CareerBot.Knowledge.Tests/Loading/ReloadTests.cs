using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>What happens to the knowledge in use when an editor works on the folder.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly TemporaryFolder _folder = Some.FolderWithGuide();
    private readonly Asking _asking;

    public ReloadTests() => _asking = new Asking(Some.Store(_folder));

    [Fact]
    public void A_new_guide_is_answered_from()
    {
        _folder.Write("guides/florist.md", "# Florist\n\n## Skills florists need\n\nFlorists need a sense of colour and steady fingers.");
        Assert.True(_asking.Store.Reload());

        Assert.Equal("florist", Assert.IsType<Reply.Answer>(_asking.Ask("which skills does a florist need")).Citations[0].GuideId);
    }

    [Fact]
    public void An_edit_is_quoted()
    {
        _folder.Write(Some.GuidePath, Some.Guide.Replace("Patience with slow dough", "Endurance with slow dough", StringComparison.Ordinal));
        Assert.True(_asking.Store.Reload());

        Assert.Contains("Endurance", PlainText.Render(_asking.Ask("which skills do bakers need")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deleted_guide_is_quoted_no_more()
    {
        _folder.Write("guides/florist.md", "# Florist\n\n## Skills florists need\n\nFlorists need a sense of colour.");
        _asking.Store.Reload();
        _folder.Delete(Some.GuidePath);
        Assert.True(_asking.Store.Reload());

        Assert.Null(_asking.Store.FindGuide(Some.GuideId));
    }

    [Fact]
    public void A_copy_of_a_guide_does_not_push_it_out()
    {
        _folder.Write("guides/a-copy.md", "---\nid: baker\ntitle: Another baker\n---\n\n## Work\n\nText.");
        _asking.Store.Reload();

        Assert.Equal(Some.GuidePath, _asking.Store.FindGuide(Some.GuideId)?.Path);
        Assert.Equal("guides/a-copy.md", Assert.Single(_asking.Store.Problems, problem => problem.Code == "guide-id-twice").Path);
    }

    [Fact]
    public void A_broken_edit_keeps_the_last_good_guide()
    {
        Break();
        Assert.True(_asking.Store.Reload());

        Assert.Contains("Patience", PlainText.Render(_asking.Ask("which skills do bakers need")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_edit_is_reported_with_file_and_line()
    {
        Break();
        _asking.Store.Reload();

        var problem = Assert.Single(_asking.Store.Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.Equal((Some.GuidePath, 3), (problem.Path, problem.Line));
    }

    [Fact]
    public void A_broken_edit_of_a_broken_edit_keeps_the_last_good_guide()
    {
        Break();
        _asking.Store.Reload();
        _folder.Write(Some.GuidePath, "---\ntitle: [\n---\n");
        _asking.Store.Reload();

        Assert.Equal(5, _asking.Store.FindGuide(Some.GuideId)?.Sections.Count);
    }

    [Fact]
    public void A_repaired_edit_is_quoted_and_reported_no_more()
    {
        Break();
        _asking.Store.Reload();
        _folder.Write(Some.GuidePath, Some.Guide.Replace("Patience", "Endurance", StringComparison.Ordinal));
        _asking.Store.Reload();

        Assert.DoesNotContain(_asking.Store.Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.Contains("Endurance", PlainText.Render(_asking.Ask("which skills do bakers need")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_change_nothing_is_swapped() => Assert.False(_asking.Store.Reload());

    [Fact]
    public void Files_that_look_as_before_are_not_read_again()
    {
        var file = new FileInfo(Path.Join(_folder.Path, Some.GuidePath));
        file.LastWriteTimeUtc = file.LastWriteTimeUtc.AddHours(-1);
        _asking.Store.Reload();
        var written = file.LastWriteTimeUtc;
        _folder.Write(Some.GuidePath, Some.Guide.Replace("Patience", "ecneitaP", StringComparison.Ordinal));
        file.LastWriteTimeUtc = written;

        Assert.False(_asking.Store.Reload());
    }

    // https://kubernetes.io/docs/concepts/storage/volumes/#configmap
    [Fact]
    public void A_link_that_leads_to_another_file_is_an_edit()
    {
        foreach (var (name, text) in new[] { (".old/baker.md", Some.Guide), (".new/baker.md", Some.Guide.Replace("Patience", "Slowness", StringComparison.Ordinal)) })
        {
            _folder.Write(name, text);
            File.SetLastWriteTimeUtc(Path.Join(_folder.Path, name), TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(name == ".old/baker.md" ? -2 : -1));
        }

        _folder.Delete(Some.GuidePath);
        File.CreateSymbolicLink(Path.Join(_folder.Path, Some.GuidePath), "../.now/baker.md");
        var now = Path.Join(_folder.Path, ".now");
        Directory.CreateSymbolicLink(now, ".old");
        _asking.Store.Reload();
        Directory.Delete(now);
        Directory.CreateSymbolicLink(now, ".new");

        Assert.True(_asking.Store.Reload());
    }

    // https://github.com/OfficeDev/microsoft-teams-apps-faqplus/issues/136
    [Fact]
    public void Each_state_has_its_version()
    {
        var before = Version();
        _folder.Write("guides/florist.md", "# Florist\n\nFlorists bind flowers.");
        _asking.Store.Reload();

        Assert.NotEqual(before, Version());
    }

    // https://github.com/OfficeDev/microsoft-teams-apps-faqplus/issues/136
    [Fact]
    public void A_state_says_when_it_was_loaded()
    {
        using var lease = _asking.Store.Acquire();

        Assert.InRange(lease.Snapshot.LoadedAt, TimeProvider.System.GetUtcNow().AddMinutes(-5), TimeProvider.System.GetUtcNow());
    }

    // https://github.com/OfficeDev/microsoft-teams-apps-faqplus/issues/136
    [Fact]
    public void The_same_files_have_the_same_version_everywhere()
    {
        using var other = Some.FolderWithGuide();
        using var store = Some.Store(other);
        using var lease = store.Acquire();

        Assert.Equal(Version(), lease.Snapshot.Version);
    }

    // https://github.com/Aharshi3614/Devwhisper/issues/269
    [Fact]
    public void Nothing_of_an_earlier_state_is_remembered_after_a_swap()
    {
        _asking.Ask("how much do bakers earn");
        _folder.Write(Some.GuidePath, Some.Guide.Replace("$36,650", "$39,990", StringComparison.Ordinal));
        _asking.Store.Reload();
        var text = PlainText.Render(_asking.Ask("how much do bakers earn"));

        Assert.Contains("$39,990", text, StringComparison.Ordinal);
        Assert.DoesNotContain("$36,650", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lease_outlives_the_swap()
    {
        using var lease = _asking.Store.Acquire();
        _folder.Write(Some.GuidePath, "# Baker\n\n## New\n\nEverything is new.");
        _asking.Store.Reload();

        Assert.NotNull(lease.Snapshot.Index.Find(Some.GuideId, "skills-you-need"));
    }

    [Fact]
    public void A_new_topic_is_learnt()
    {
        using var folder = Some.FolderWithFewTopics();
        using var asking = new Asking(Some.Store(folder));
        var (path, text) = Some.Topic("oven-names", "what do you call the oven number");
        folder.Write(path, text);
        Assert.True(asking.Store.Reload());

        Assert.Equal("oven-names", asking.Ask("what do you call the oven").Explanation?.Topics[0].Topic);
    }

    public void Dispose()
    {
        _asking.Dispose();
        _folder.Dispose();
    }

    private void Break() => _folder.Write(Some.GuidePath, "---\nid: baker\ntitle: How to: become\n---\n\nText.");

    private string Version()
    {
        using var lease = _asking.Store.Acquire();
        return lease.Snapshot.Version;
    }
}
