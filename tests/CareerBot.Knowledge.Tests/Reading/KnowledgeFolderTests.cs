using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

public sealed class KnowledgeFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Guides_stand_below_the_folder_of_that_name()
    {
        Write("guides/nurse.md", "guides/health/medic.MD", "guides/README.md", "guides/.draft.md", "guides/.git/x.md", "guides/notes.txt", "stray.md", "topics/pay.md");

        var folder = Open();

        Assert.Equal(["guides/health/medic.MD", "guides/nurse.md"], folder.Guides);
        Assert.Equal(["topics/pay.md"], folder.Topics);
    }

    [Fact]
    public void A_plain_folder_holds_guides_everywhere_but_in_topics_and_vocabulary()
    {
        Write("nurse.md", "README.md", "health/medic.md", "health/topics/x.md", "topics/pay.md", "vocabulary/notes.md");

        Assert.Equal(["health/medic.md", "health/topics/x.md", "nurse.md"], Open().Guides);
    }

    [Fact]
    public void Links_out_of_the_folder_are_ignored_and_links_within_are_followed()
    {
        using var other = new TemporaryFolder();
        other.Write("secret.md", "# Secret");
        other.Write("more/secret.md", "# Secret");
        Write("guides/nurse.md", ".data/medic.md");
        File.CreateSymbolicLink(Path.Join(_folder.Path, "guides/secret.md"), Path.Join(other.Path, "secret.md"));
        Directory.CreateSymbolicLink(Path.Join(_folder.Path, "guides/more"), Path.Join(other.Path, "more"));
        Directory.CreateSymbolicLink(Path.Join(_folder.Path, "guides/circle"), Path.Join(_folder.Path, "guides"));
        File.CreateSymbolicLink(Path.Join(_folder.Path, "guides/broken.md"), Path.Join(_folder.Path, "nowhere.md"));
        File.CreateSymbolicLink(Path.Join(_folder.Path, "guides/medic.md"), "../.data/medic.md");

        Assert.Equal(["guides/medic.md", "guides/nurse.md"], Open().Guides);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_null() => Assert.Null(KnowledgeFolder.Open(Path.Join(_folder.Path, "nowhere")));

    [Fact]
    public void A_stray_huge_file_is_not_read_whole()
    {
        Write("huge.md");
        using (var stream = File.OpenWrite(Path.Join(_folder.Path, "huge.md"))) stream.SetLength(50L * 1024 * 1024);

        var content = Open().Read("huge.md");

        Assert.Equal(KnowledgeLimits.FileBytes + 1, content.Length);
        Assert.Equal("file-too-large", Assert.Single(GuideReader.Read("huge.md", content).Problems).Code);
    }

    [Fact]
    public void The_contents_of_a_folder_are_read_with_the_problems_of_every_file()
    {
        _folder.Write("guides/nurse.md", "# Nurse\n\nNurses care.");
        _folder.Write("guides/broken.md", "---\na: b: c\n---\n");
        _folder.Write("topics/pay.md", "---\nkind: career\n---\n## Utterances\n- pay\n");
        _folder.Write("vocabulary/synonyms.txt", "pay, wage");
        _folder.Write("vocabulary/places.txt", "Ohio: ohio");

        var contents = KnowledgeContents.Read(Open(), phrase => phrase);

        Assert.Equal(["guides/broken.md"], contents.Problems.Select(problem => problem.Path));
        Assert.Equal(["nurse"], contents.Guides.Select(read => read.Guide).OfType<Core.Guides.Guide>().Select(guide => guide.Id));
        Assert.NotNull(contents.Thesaurus?.Value);
        Assert.NotNull(contents.Gazetteer?.Value);
        Assert.Null(contents.Signposts);
    }

    [Fact]
    public void A_file_that_vanishes_meanwhile_is_a_problem_and_no_crash()
    {
        Write("nurse.md");
        var folder = Open();
        File.Delete(Path.Join(_folder.Path, "nurse.md"));

        Assert.Equal("unreadable", Assert.Single(KnowledgeContents.Read(folder, phrase => phrase).Problems).Code);
    }

    private void Write(params string[] paths)
    {
        foreach (var path in paths) _folder.Write(path, "# Title\n\nText.");
    }

    private KnowledgeFolder Open() => KnowledgeFolder.Open(_folder.Path) ?? throw new InvalidOperationException("The folder is not there.");
}
