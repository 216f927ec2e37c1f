using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Tests.Content;

/// <summary>The shipped guide tells the facts of its source and not its sentences.</summary>
public partial class GuideIsInOwnWordsTests
{
    private const int LongestRun = 7;

    private const string Source = "source/medical-records-technician.txt";

    [SharedFact(Source)]
    public void No_eight_words_in_a_row_are_the_sources()
    {
        var source = Runs(File.ReadAllText(RepositoryRoot.Shared(Source)));

        Assert.Empty(Runs(Body(File.ReadAllText(Path.Join(RepositoryRoot.Knowledge, "guides", "medical-records-technician.md")))).Intersect(source, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_do_not_count_as_words() =>
        Assert.Equal(["offered by the , this certification"], [Without("offered by the American Health Information Management Association (AHIMA), this certification")]);

    /// <summary>Every run of eight words; a line ends a run, as list items are no sentence together.</summary>
    private static HashSet<string> Runs(string text)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var words = Word.Matches(Without(line).ToLowerInvariant()).Select(match => match.Value).ToArray();
            for (var start = 0; start + LongestRun < words.Length; start++) runs.Add(string.Join(' ', words, start, LongestRun + 1));
        }

        return runs;
    }

    /// <summary>What stands below the front matter, which names the source by its title.</summary>
    private static string Body(string guide) => guide[guide.IndexOf("\n---\n", StringComparison.Ordinal)..];

    private static string Without(string text) => Spaces.Replace(Name.Replace(text, string.Empty), " ").Trim();

    // American Health Information Management Association (AHIMA); RHIT; two capital words or more, or one abbreviation
    [GeneratedRegex(@"\b[A-Z][\w'’&-]*(\s+((of|and|the|for|in|&)\s+)?[A-Z][\w'’&-]*)+(\s*\([A-Z0-9-]{2,}s?\))?|\(?\b[A-Z][A-Z0-9-]+s?\b\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces { get; }
}
