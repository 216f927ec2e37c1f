using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CareerBot.Core.Text;

namespace CareerBot.Architecture.Tests;

/// <summary>No regular expression may take long over any text that somebody can send or save.</summary>
/// <remarks>Each either never backtracks, or the ways that it may try on the longest text are few; the rest are named here with a reason.</remarks>
public partial class PatternTests
{
    /// <summary>What is typed is cut to this before it is read.</summary>
    private const int LongestUtterance = UtteranceCleaner.MaxLength;

    /// <summary>A paragraph of a page that is imported, a line of a file.</summary>
    private const int LongestParagraph = 20_000;

    /// <summary>A way takes some nanoseconds: so many take less than 50 milliseconds.</summary>
    private const double MostWays = 15e6;

    /// <summary>Those of which the count says less than their shape does.</summary>
    private static readonly Dictionary<string, string> Reasoned = new(StringComparer.Ordinal)
    {
        ["Misuse.Injection"] = "Only behind one of four words does it look further, at most 30 characters and once more 30.",
        ["PayGoals.Amount"] = "Begins only where no word or number does before it, and reads each digit of a number once for each that it gives back.",
        ["Word.Pattern"] = "All behind the first character may be absent, so that what it has read is a match already and it never goes back.",
        ["ShardPlan.Plan"] = "Reads an option of the operator; commas and hyphens part its numbers, so that there is one way to read each.",
        ["ArticleHtml.Marks"] = "Reads names of classes; behind a run of word characters no letter stands, so that it is never shortened.",
    };

    private static readonly GeneratedPattern[] Patterns = [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
        .Where(path => Path.GetFileName(path).StartsWith("careerbot", StringComparison.OrdinalIgnoreCase) && !Path.GetFileName(path).Contains("Test", StringComparison.Ordinal))
        .OrderBy(path => path, StringComparer.Ordinal)
        .SelectMany(path => GeneratedPattern.Of(Assembly.LoadFrom(path)))];

    [Fact]
    public void Every_pattern_is_found() => Assert.Equal(AttributesInSources(), Patterns.Length);

    [Fact]
    public void No_pattern_can_try_more_ways_than_take_a_moment() => Assert.Empty(Patterns
        .Where(pattern => !pattern.IsNonBacktracking && !Reasoned.ContainsKey(pattern.Name))
        .Select(pattern => (pattern.Name, Ways: PatternCost.Ways(pattern.Regex, LongestTextOf(pattern))))
        .Where(cost => !(cost.Ways <= MostWays))
        .Select(cost => string.Create(CultureInfo.InvariantCulture, $"{cost.Name}: {cost.Ways:g3}")));

    [Fact]
    public void A_reason_is_given_only_where_one_is_needed() => Assert.All(Reasoned.Keys, name =>
        Assert.Contains(Patterns, pattern => pattern.Name == name && !pattern.IsNonBacktracking && !(PatternCost.Ways(pattern.Regex, LongestTextOf(pattern)) <= MostWays)));

    [Theory]
    [InlineData(@"^(\W|\b(of|the|of)\b)*\bjobs\b")]
    [InlineData(@"^(?:(?:an|of|or|a|no|for)[\s?]*)+$")]
    [InlineData(@"(a+)+$")]
    [InlineData(@"^(a|aa)+$")]
    [InlineData(@"\s+-?\s+-?\s+$")]
    [InlineData(@"\w*x.*y.*z")]
    public void A_pattern_that_tries_many_ways_is_told(string pattern) => Assert.True(PatternCost.Ways(new Regex(pattern, RegexOptions.CultureInvariant), LongestUtterance) > MostWays);

    [Theory]
    [InlineData(@"\b(how|what|whose)\b.{0,60}\b(pay|paid|pays)\b")]
    [InlineData(@"^[a-z]+(?:[.,]x)*#$")]
    [InlineData(@"^(\w+ ){0,3}jobs$")]
    public void A_pattern_that_tries_few_ways_is_let_through(string pattern) => Assert.InRange(PatternCost.Ways(new Regex(pattern, RegexOptions.CultureInvariant), LongestUtterance), 1, MostWays);

    [Fact]
    public void Every_pattern_that_backtracks_is_held_to_a_time_limit() =>
        Assert.Empty(Patterns.Where(pattern => !pattern.IsNonBacktracking && pattern.Regex.MatchTimeout != MatchTimeLimit.Longest).Select(pattern => pattern.Name));

    [Fact]
    public void The_limit_stands_behind_whatever_else_the_process_matches() =>
        Assert.Equal(MatchTimeLimit.Longest, AppContext.GetData("REGEX_DEFAULT_MATCH_TIMEOUT"));

    [Fact]
    public void Every_pattern_of_the_sources_is_generated() =>
        Assert.Empty(SourceFileTests.Sources.Where(source => Unlisted.IsMatch(source.Text)).Select(source => source.Path));

    private static int LongestTextOf(GeneratedPattern pattern) => pattern.Type.StartsWith("CareerBot.Knowledge.Importing", StringComparison.Ordinal) ? LongestParagraph : LongestUtterance;

    private static int AttributesInSources() => SourceFileTests.Sources.Sum(source => Attribute.Count(source.Text));

    [GeneratedRegex(@"^\s*\[GeneratedRegex\(", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute { get; }

    // new Regex(…), Regex.IsMatch(…): made when it is needed, and seen by none of these tests
    [GeneratedRegex(@"\bnew Regex\(|\bRegex\.(?:IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches|EnumerateSplits)\(|\bRegex \w+ = new\(", RegexOptions.CultureInvariant)]
    private static partial Regex Unlisted { get; }
}
