using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Knowledge.Checking;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>Wages of one place are never held against those of another release.</summary>
public sealed class MixedReleaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = Some.Folder(
        (Some.GuidePath, Some.Guide),
        ("salaries/wages/ohio.txt", Shipped("ohio").Replace("as of: 2025-05", "as of: 2024-05", StringComparison.Ordinal)));

    private readonly Asking _asking;

    public MixedReleaseTests() => _asking = new Asking(Some.Store(_folder));

    [Fact]
    public void Tables_of_several_releases_are_an_error_of_the_host_and_the_check()
    {
        var opened = KnowledgeFolder.Open(_folder.Path) ?? throw new InvalidOperationException("The folder is not there.");
        var check = KnowledgeCheck.Run(KnowledgeContents.Read(opened, phrase => phrase), new DateOnly(2026, 11, 30));

        foreach (var problems in new[] { _asking.Store.Problems, check })
        {
            var problem = Assert.Single(problems, problem => problem.Code == "releases-mixed");
            Assert.Equal(ProblemSeverity.Error, problem.Severity);
            Assert.Contains("Ohio of 2024-05", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Tables_of_one_release_are_no_error()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder);

        Assert.DoesNotContain(store.Problems, problem => problem.Code == "releases-mixed");
    }

    [Fact]
    public void A_place_of_an_older_release_is_not_held_against_the_nation()
    {
        var salary = Assert.IsType<Reply.Salary>(_asking.Ask("how much do registered nurses make in ohio"));
        var text = PlainText.Render(salary);

        Assert.Equal(["Ohio"], salary.Estimates.Select(estimate => estimate.Place));
        Assert.DoesNotContain("national median", text, StringComparison.Ordinal);
        Assert.Contains("2024", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_of_the_nations_release_still_is()
    {
        var salary = Assert.IsType<Reply.Salary>(_asking.Ask("how much do registered nurses make in indiana"));

        Assert.Equal(["Indiana", "United States"], salary.Estimates.Select(estimate => estimate.Place));
        Assert.Contains("national median", PlainText.Render(salary), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_places_of_different_releases_share_no_picture_and_it_is_said()
    {
        var salary = Assert.IsType<Reply.Salary>(_asking.Ask("registered nurse salary in ohio and indiana"));

        Assert.Contains("Ohio", salary.Estimates.Select(estimate => estimate.Place));
        Assert.Contains("Indiana", salary.Estimates.Select(estimate => estimate.Place));
        Assert.Null(salary.Chart);
        Assert.Contains("can't be held against each other", PlainText.Render(salary), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_of_an_older_release_is_not_ranked_among_the_others()
    {
        using var folder = Some.Folder(
            (Some.GuidePath, Some.Guide),
            ("salaries/wages/california.txt", Shipped("california").Replace("as of: 2025-05", "as of: 2024-05", StringComparison.Ordinal)));
        using var asking = new Asking(Some.Store(folder));

        var salary = Assert.IsType<Reply.Salary>(asking.Ask("which state pays registered nurses the most"));
        var before = Assert.IsType<Reply.Salary>(_asking.Ask("which state pays registered nurses the most"));

        Assert.Contains("California", before.Estimates.Select(estimate => estimate.Place));
        Assert.DoesNotContain("California", salary.Estimates.Select(estimate => estimate.Place));
    }

    public void Dispose()
    {
        _asking.Dispose();
        _folder.Dispose();
    }

    private static string Shipped(string place) =>
        File.ReadAllText(Path.Join(RepositoryRoot.Knowledge, "salaries", "wages", $"{place}.txt"));
}
