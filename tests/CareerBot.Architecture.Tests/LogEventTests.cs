using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerBot.Architecture.Tests;

/// <summary>An event id in a log says which line of which project it is.</summary>
public partial class LogEventTests
{
    /// <summary>As ARCHITECTURE.md lists them; each project has a hundred.</summary>
    private static readonly Dictionary<string, int> Ranges = new(StringComparer.Ordinal)
    {
        ["CareerBot.Knowledge"] = 100,
        ["CareerBot.Conversations"] = 200,
        ["CareerBot.Discord"] = 300,
        ["CareerBot.Charts"] = 400,
        ["CareerBot.Teams"] = 500,
        ["CareerBot.Storage"] = 600,
        ["CareerBot"] = 700,
    };

    private static readonly (string Project, int Id)[] Events = [.. Read()];

    [Fact]
    public void No_two_lines_of_the_log_share_an_id() =>
        Assert.Empty(Events.GroupBy(line => line.Id).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(line => line.Project))}"));

    [Fact]
    public void Each_id_lies_in_the_range_of_its_project() =>
        Assert.Empty(Events.Where(line => !Ranges.TryGetValue(line.Project, out var first) || line.Id < first || line.Id >= first + 100).Select(line => $"{line.Project}: {line.Id}"));

    [Fact]
    public void Every_log_is_read() => Assert.Equal(Ranges.Keys.Order(StringComparer.Ordinal), Events.Select(line => line.Project).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<(string Project, int Id)> Read()
    {
        var root = Path.Join(RepositoryRoot.Path, "src");
        foreach (var path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (relative.Contains("/obj/", StringComparison.Ordinal) || relative.Contains("/bin/", StringComparison.Ordinal)) continue;
            foreach (Match match in Attribute.Matches(File.ReadAllText(path)))
            {
                // An attribute without a number in its place would get a changing id.
                yield return (relative[..relative.IndexOf('/')], int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1);
            }
        }
    }

    // [LoggerMessage(600, LogLevel.Information, …
    [GeneratedRegex(@"\[LoggerMessage\(\s*(?:EventId = )?(\d*)", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute { get; }
}
