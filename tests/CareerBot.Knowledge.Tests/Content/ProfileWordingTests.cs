using System.Net;
using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Tests.Content;

/// <summary>Profiles are in words of their own: facts carry over from their sources, sentences don't.</summary>
public sealed partial class ProfileWordingTests
{
    private const string Pages = "data/ooh/html";
    private const int Run = 8;

    private static readonly string[] Tables = ["data/onet/Task Statements.txt", "data/onet/Occupation Data.txt"];

    [SharedFact(Pages)]
    public void No_profile_has_eight_words_running_of_a_source()
    {
        var sources = new HashSet<ulong>();
        foreach (var page in Directory.EnumerateFiles(RepositoryRoot.Shared(Pages), "*.html")) AddRuns(TextOf(File.ReadAllText(page)), sources);
        foreach (var line in Tables.Select(RepositoryRoot.Shared).SelectMany(File.ReadLines)) AddRuns(line, sources);
        var own = new List<string>();
        foreach (var profile in Profiles())
        {
            foreach (var line in BodyOf(profile).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)))
            {
                if (RunsOf(line).Any(sources.Contains)) own.Add($"{Path.GetFileName(profile)}: {line}");
            }
        }

        Assert.NotEmpty(sources);
        Assert.Empty(own);
    }

    [Fact]
    public void Every_profile_has_the_sections_that_people_ask_for() => Assert.All(Profiles(), profile =>
    {
        var body = string.Join('\n', BodyOf(profile));
        foreach (var heading in new[] { "## What they do", "## Where and when they work", "## How to get in", "## What helps" }) Assert.Contains(heading, body, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_profile_has_an_occupation_and_a_code_of_its_own()
    {
        string[] headers = [.. Profiles().Select(profile => File.ReadAllText(profile).Split("\n---\n")[0])];

        Assert.Equal(headers.Length, headers.Select(header => Field(header, "soc")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(headers.Length, headers.Select(header => Field(header, "occupation")).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>Who is meant by a name is the business of the list of names, which knows where one name means several.</summary>
    [Fact]
    public void No_profile_claims_a_name_that_the_list_of_names_has()
    {
        using var shipped = new ShippedKnowledge();
        var names = shipped.Snapshot.OccupationNames;
        using var store = Some.Store(RepositoryRoot.Knowledge);
        using var lease = store.Acquire();
        var aliases = lease.Snapshot.Index.Guides.All.Where(guide => guide.IsProfile).SelectMany(guide => guide.Aliases).ToArray();

        Assert.NotEmpty(aliases);
        string[] listed = [.. aliases.Where(alias => IsListed(Core.Understanding.Word.Split(alias), names))];

        Assert.True(listed.Length == 0, string.Join(", ", listed));
    }

    private static bool IsListed(IReadOnlyList<Core.Understanding.Word> words, Core.Understanding.Occupations.OccupationNames names) =>
        names.Find(words) is [{ Match: var match }] && match.FirstWord == 0 && match.LastWord == words.Count - 1;

    private static IEnumerable<string> Profiles() =>
        Directory.EnumerateFiles(Path.Join(RepositoryRoot.Knowledge, "occupations"), "*.md").Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal);

    private static string Field(string header, string name) => header.Split('\n').Single(line => line.StartsWith($"{name}: ", StringComparison.Ordinal));

    private static IEnumerable<string> BodyOf(string profile) => File.ReadAllText(profile).Split("\n---\n", 2)[1].Split('\n');

    private static string TextOf(string page) => WebUtility.HtmlDecode(Tag.Replace(page, " "));

    private static void AddRuns(string text, HashSet<ulong> runs) => runs.UnionWith(RunsOf(text));

    private static IEnumerable<ulong> RunsOf(string text)
    {
        string[] words = [.. Word.Matches(text.ToLowerInvariant().Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)).Select(match => match.Value)];
        for (var at = 0; at + Run <= words.Length; at++) yield return Key(words.AsSpan(at, Run));
    }

    private static ulong Key(ReadOnlySpan<string> words)
    {
        var key = 14695981039346656037;
        foreach (var word in words)
        {
            foreach (var letter in word) key = (key ^ letter) * 1099511628211;
            key = (key ^ ' ') * 1099511628211;
        }

        return key;
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag { get; }

    [GeneratedRegex("[a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }
}
