using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Reading;

/// <summary>The YAML between the two lines of dashes at the top of a file, and the text below it.</summary>
/// <param name="Yaml">The YAML; null where the file has none.</param>
/// <param name="Line">The YAML's first line, counted from 1.</param>
/// <param name="Body">The text with the front matter replaced by as many empty lines, so that its line numbers hold.</param>
internal readonly partial record struct FrontMatter(string? Yaml, int Line, string Body)
{
    /// <summary>Splits a file; null with an error in the log where the front matter has no end.</summary>
    public static FrontMatter? Split(string text, ProblemLog log)
    {
        var start = text.Length - text.TrimStart('\n').Length;
        if (!IsFence(FirstLine(text, start), "---")) return new FrontMatter(null, 0, text);

        var position = NextLine(text, start);
        var yamlStart = position;
        while (position < text.Length)
        {
            var line = FirstLine(text, position);
            var next = NextLine(text, position);
            if (IsFence(line, "---") || IsFence(line, "..."))
            {
                var yaml = text[yamlStart..position];

                // Two rules around a motto are no front matter.
                if (yaml.AsSpan().Trim().Length > 0 && !Key.IsMatch(yaml)) return new FrontMatter(null, 0, text);
                return new FrontMatter(yaml, start + 2, new string('\n', text.AsSpan(0, next).Count('\n')) + text[next..]);
            }

            position = next;
        }

        if (!Key.IsMatch(FirstLine(text, yamlStart))) return new FrontMatter(null, 0, text);
        log.Error(start + 1, "front-matter-open", "The front matter starts with '---' but has no second line '---' that ends it.", "Put a line with only '---' below its last entry.");
        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.TrimEnd().SequenceEqual(fence);

    private static ReadOnlySpan<char> FirstLine(string text, int start)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    // title: How to become a nurse
    [GeneratedRegex(@"^[A-Za-z_][\w -]{0,40}:(\s|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Key { get; }
}
