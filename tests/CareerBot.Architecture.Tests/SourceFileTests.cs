using System.Text.RegularExpressions;

namespace CareerBot.Architecture.Tests;

/// <summary>The shape of the sources, read from the files.</summary>
public partial class SourceFileTests
{
    private const int MostLines = 300;

    internal static readonly (string Path, string Text)[] Sources = [.. Read()];

    [Fact]
    public void No_file_is_over_300_lines() => Assert.Empty(Sources.Where(source => source.Text.Count(letter => letter == '\n') > MostLines).Select(source => source.Path));

    [Fact]
    public void A_namespace_is_its_folder() =>
        Assert.Empty(Sources.Where(source => Namespace.Match(source.Text) is { Success: true } match && match.Groups[1].Value != Expected(source.Path)).Select(source => source.Path));

    [Fact]
    public void Every_namespace_is_file_scoped() => Assert.Empty(Sources.Where(source => Path.GetFileName(source.Path) != "Program.cs" && !Namespace.IsMatch(source.Text)).Select(source => source.Path));

    [Fact]
    public void No_name_of_a_platform_or_library_stands_in_core() =>
        Assert.Empty(Sources.Where(source => source.Path.StartsWith("CareerBot.Core/", StringComparison.Ordinal) && Foreign.IsMatch(Code(source.Text))).Select(source => source.Path));

    [Theory]
    [InlineData("Service")]
    [InlineData("Manager")]
    [InlineData("Helper")]
    [InlineData("Util")]
    [InlineData("Utils")]
    [InlineData("Processor")]
    public void No_type_is_called_by_a_word_that_says_nothing(string word) =>
        Assert.Empty(Sources.Where(source => Regex.IsMatch(source.Text, $@"\b(class|record|struct|interface) \w+{word}\b", RegexOptions.CultureInvariant)).Select(source => source.Path));

    [Fact]
    public void Nothing_is_swallowed() => Assert.Empty(Sources.Where(source => EmptyCatch.IsMatch(source.Text)).Select(source => source.Path));

    [Fact]
    public void Nothing_is_claimed_not_to_be_null_without_a_look() => Assert.Empty(Sources.Where(source => Forgiven.IsMatch(source.Text)).Select(source => source.Path));

    private static IEnumerable<(string, string)> Read()
    {
        var root = Path.Join(RepositoryRoot.Path, "src");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Where(source => !source.Item1.Contains("/obj/", StringComparison.Ordinal) && !source.Item1.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(source => source.Item1, StringComparer.Ordinal);
    }

    private static string Expected(string path) => path[..path.LastIndexOf('/')].Replace('/', '.');

    private static string Code(string text) => Comment.Replace(text, string.Empty);

    // namespace CareerBot.Core.Text;
    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace { get; }

    // Lucene, Markdig; Discord and Teams as names of types or namespaces
    [GeneratedRegex(@"\b(Lucene|Markdig|YamlDotNet|Microsoft\.AspNetCore|CareerBot\.(Discord|Teams))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign { get; }

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment { get; }

    // catch { }
    [GeneratedRegex(@"catch(\s*\([^)]*\))?\s*\{\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyCatch { get; }

    // null!, default!
    [GeneratedRegex(@"\b(null|default)!", RegexOptions.CultureInvariant)]
    private static partial Regex Forgiven { get; }
}
