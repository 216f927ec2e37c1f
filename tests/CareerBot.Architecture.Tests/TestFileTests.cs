using System.Text.RegularExpressions;

namespace CareerBot.Architecture.Tests;

/// <summary>What makes a test fail on another day than the fault came in, read from the files of the tests.</summary>
public partial class TestFileTests
{
    private static readonly (string Path, string Text)[] Tests = [.. Read()];

    [Fact]
    public void No_test_measures_time() => Assert.Empty(Tests.Where(test => Watch.IsMatch(test.Text)).Select(test => test.Path));

    [Fact]
    public void No_test_looks_again_and_again_by_itself() =>
        Assert.Empty(Tests.Where(test => Polling.IsMatch(test.Text)).Select(test => test.Path));

    [Fact]
    public void Every_property_is_checked_of_fixed_and_of_fresh_cases() =>
        Assert.Empty(Tests.Where(test => Sampling.IsMatch(test.Text)).Select(test => test.Path));

    private static IEnumerable<(string, string)> Read()
    {
        var root = Path.Join(RepositoryRoot.Path, "tests");
        return Directory.EnumerateDirectories(root, "CareerBot.*Tests")
            .SelectMany(project => Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories))
            .Select(path => (Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Where(test => Path.GetFileName(test.Item1) != "TestFileTests.cs" && !test.Item1.Contains("/obj/", StringComparison.Ordinal) && !test.Item1.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(test => test.Item1, StringComparer.Ordinal);
    }

    // Stopwatch.GetTimestamp(), TimeProvider.System.GetElapsedTime(began)
    [GeneratedRegex(@"\bStopwatch\b|\bGetElapsedTime\b", RegexOptions.CultureInvariant)]
    private static partial Regex Watch { get; }

    // while (!condition()) await Task.Delay(5); a fake clock may be moved in such a loop, but by AdvanceUntilAsync
    [GeneratedRegex(@"\bwhile \(.*\)\s*(\{[^}]*)?await Task\.(Delay|Yield)\(", RegexOptions.CultureInvariant)]
    private static partial Regex Polling { get; }

    // Gen.Int.Sample(…), where ForAll is meant
    [GeneratedRegex(@"\.Sample\(", RegexOptions.CultureInvariant)]
    private static partial Regex Sampling { get; }
}
