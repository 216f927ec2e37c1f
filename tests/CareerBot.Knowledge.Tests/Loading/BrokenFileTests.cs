using System.Text;
using CareerBot.Core.Rendering;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>One file that cannot be read or indexed costs nobody the others, at a start and while the bot runs.</summary>
public class BrokenFileTests
{
    private const string Unclosed = "---\naliases: [apiarist, bee farmer\nupdated: 2026-01-01\n---\n\n# Beekeeper\n\nText.\n";

    private static readonly string[] Others =
    [
        "vocabulary/signposts.yaml", "vocabulary/synonyms.txt", "vocabulary/places.txt", "salaries/wages/ohio.txt", "salaries/projections.txt",
    ];

    private static string Ohio => File.ReadAllText(Path.Join(RepositoryRoot.Knowledge, "salaries/wages/ohio.txt"));

    [Fact]
    public void A_forgotten_bracket_at_the_start_is_named_and_the_other_guides_served()
    {
        using var folder = Some.Folder((Some.GuidePath, Some.Guide), ("guides/beekeeper.md", Unclosed));
        using var asking = new Asking(Some.Store(folder));

        Assert.Contains(
            asking.Store.Problems,
            problem => problem is { Path: "guides/beekeeper.md", Severity: ProblemSeverity.Error, Line: > 0 });
        Assert.Contains("Patience", PlainText.Render(asking.Ask("which skills do bakers need")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_that_cannot_be_indexed_is_named_and_the_others_served()
    {
        // A term of the index has at most 32,766 bytes.
        using var folder = Some.Folder(
            (Some.GuidePath, Some.Guide),
            ("guides/long.md", $"---\nid: {new string('a', 40_000)}\n---\n\n# Long\n\nText.\n"));
        using var asking = new Asking(Some.Store(folder));

        Assert.Contains(asking.Store.Problems, problem => problem is { Path: "guides/long.md", Severity: ProblemSeverity.Error });
        Assert.Contains("Patience", PlainText.Render(asking.Ask("which skills do bakers need")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_that_cannot_be_indexed_any_more_stays_as_it_was()
    {
        using var folder = Some.FolderWithGuide();
        using var asking = new Asking(Some.Store(folder));
        folder.Write(Some.GuidePath, $"---\nid: {new string('a', 40_000)}\n---\n\n# Long\n\nText.\n");
        asking.Store.Reload();

        Assert.Contains(asking.Store.Problems, problem => problem is { Path: Some.GuidePath, Severity: ProblemSeverity.Error });
        Assert.Contains("Patience", PlainText.Render(asking.Ask("which skills do bakers need")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a table")]
    [InlineData("")]
    [InlineData("place: Ohio\nas of: 2025-05\ncurrency: GBP\n")]
    public void A_wage_table_that_breaks_stays_as_it_was(string broken)
    {
        using var folder = Some.Folder(
            (Some.GuidePath, Some.Guide),
            ("salaries/wages/ohio.txt", Ohio.Replace("\n11-1021\t153160", "\n11-1021\t153161", StringComparison.Ordinal)));
        using var store = Some.Store(folder);
        folder.Write("salaries/wages/ohio.txt", broken);
        folder.Write(Some.GuidePath, Some.Guide + "\nMore.");
        store.Reload();
        using var lease = store.Acquire();

        Assert.Contains(store.Problems, problem => problem is { Path: "salaries/wages/ohio.txt", Severity: ProblemSeverity.Error });
        Assert.Equal(153_161, lease.Snapshot.Wages.Find("11-1021", "Ohio")?.Employment);
    }

    [Fact]
    public void A_wage_table_that_is_broken_at_the_start_is_replaced_by_the_shipped_one()
    {
        using var folder = Some.Folder((Some.GuidePath, Some.Guide), ("salaries/wages/ohio.txt", "not a table"));
        using var store = Some.Store(folder);
        using var lease = store.Acquire();

        Assert.Equal(153_160, lease.Snapshot.Wages.Find("11-1021", "Ohio")?.Employment);
    }

    [Fact]
    public void Names_that_are_no_text_any_more_stay_as_they_were()
    {
        using var folder = Some.Folder((Some.GuidePath, Some.Guide), ("vocabulary/nicknames.txt", "dough wizard: 51-3011\n"));
        using var store = Some.Store(folder);
        folder.Write("vocabulary/nicknames.txt", [0x00, 0x01]);
        store.Reload();
        using var lease = store.Acquire();

        Assert.Contains(store.Problems, problem => problem is { Path: "vocabulary/nicknames.txt", Severity: ProblemSeverity.Error });
        Assert.Contains(lease.Snapshot.OccupationNames.All.Names, name => name.Text == "dough wizard");
    }

    [Fact]
    public void A_signpost_that_breaks_beside_others_leaves_the_way_to_help()
    {
        using var folder = Some.Folder(
            (Some.GuidePath, Some.Guide),
            ("vocabulary/signposts.yaml", "- topic: legal-advice\n  phrases: [sue]\n  message: Ask a lawyer.\n- topic: crisis\n  phrases: [kill myself]\n"));
        using var store = Some.Store(folder);
        using var lease = store.Acquire();

        Assert.Equal("Ask a lawyer.", Assert.Single(lease.Snapshot.Signposts, signpost => signpost.Topic == "legal-advice").Message);
        Assert.Contains(lease.Snapshot.Signposts, signpost => signpost.Topic == "crisis");
    }

    [Fact]
    public void No_spoilt_folder_stops_a_start_or_a_reload()
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            using var folder = Some.FolderWithFewTopics();
            Spoil(folder, seed);
            using var store = Some.Store(folder);
            Assert.True(store.IsHealthy);
            Spoil(folder, seed + 100);
            store.Reload();
            Assert.True(store.IsHealthy);
        }
    }

    private static void Spoil(TemporaryFolder folder, int seed)
    {
        var guides = Directory.GetFiles(Path.Join(RepositoryRoot.Knowledge, "guides"), "*.md").Order(StringComparer.Ordinal).ToArray();
        for (var number = 0; number < 6; number++)
        {
            var spoilt = new Reading.Mutation((seed * 100) + number).Of(File.ReadAllBytes(guides[(seed + number) % guides.Length]));
            folder.Write($"guides/g{number}.md", spoilt);
        }

        Write("topics/skills.md", Encoding.UTF8.GetBytes(Some.Topic("skills", "which skills does a baker need for number").Text));
        Write("topics/daily-tasks.md", Encoding.UTF8.GetBytes(Some.Topic("daily-tasks", "what does a baker do all day at number").Text));
        foreach (var path in Others) Write(path, File.ReadAllBytes(Path.Join(RepositoryRoot.Knowledge, path)));

        void Write(string path, byte[] content) => folder.Write(path, new Reading.Mutation(seed).Of(content));
    }
}
