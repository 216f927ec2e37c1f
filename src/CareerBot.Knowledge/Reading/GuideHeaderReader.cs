using System.Globalization;
using System.Text.RegularExpressions;
using CareerBot.Core.Guides;

namespace CareerBot.Knowledge.Reading;

/// <summary>Reads the front matter of a guide.</summary>
internal static partial class GuideHeaderReader
{
    private static readonly string[] Keys = ["id", "title", "occupation", "soc", "aliases", "source", "updated", "default", "salary"];
    private static readonly string[] SourceKeys = ["title", "author", "publisher", "date", "url"];

    /// <summary>The header, empty without front matter; null with an error in the log where the YAML is broken.</summary>
    public static GuideHeader? Read(FrontMatter frontMatter, ProblemLog log)
    {
        if (string.IsNullOrWhiteSpace(frontMatter.Yaml)) return new GuideHeader();
        switch (YamlTree.Parse(frontMatter.Yaml, frontMatter.Line, log))
        {
            case YamlMap map:
                return Read(map, log);
            case null when log.HasErrors:
                return null;
            case null:
                return new GuideHeader();
            case var other:
                log.Error(other.Line, "broken-yaml", "The front matter is not a list of 'key: value' lines.", "Write for example 'title: How to become a nurse'.");
                return null;
        }
    }

    private static GuideHeader Read(YamlMap map, ProblemLog log)
    {
        map.ReportUnknownKeys(Keys, log);
        var salaries = SalaryFigureReader.Read(map, log);
        return new GuideHeader
        {
            Id = ReadId(map, log),
            Title = map.Text("title", log) is { } title ? Folding.Cut(Folding.Fold(title), KnowledgeLimits.HeadingLength) : null,
            Occupation = map.Text("occupation", log),
            Codes = ReadCodes(map, log),
            CodesLine = map.LineOf("soc"),
            Aliases = map.List("aliases", log),
            Source = ReadSource(map, log),
            Updated = ReadUpdated(map, log),
            UpdatedLine = map.LineOf("updated"),
            IsDefault = ReadDefault(map, log),
            DefaultLine = map.LineOf("default"),
            Salaries = [.. salaries.Select(salary => salary.Figure)],
            SalaryLines = [.. salaries.Select(salary => salary.Line)],
        };
    }

    private static string? ReadId(YamlMap map, ProblemLog log)
    {
        if (map.Text("id", log) is not { } id) return null;
        var slug = Slugs.Of(Folding.Fold(id));
        if (slug != id)
            log.Warning(map.LineOf("id"), "guide-id", $"The id '{id}' was changed to '{slug}': an id holds only small letters, digits and hyphens.", $"Write 'id: {slug}'.");
        return slug.Length > 0 ? slug : null;
    }

    private static IReadOnlyList<string> ReadCodes(YamlMap map, ProblemLog log)
    {
        var codes = new List<string>();
        foreach (var code in map.List("soc", log))
        {
            if (Soc.IsMatch(code)) codes.Add(code);
            else log.Warning(map.LineOf("soc"), "soc-code", $"'{code}' is not a Standard Occupational Classification code and is ignored.", "Write a code such as 29-2072, or remove the line.");
        }

        return codes;
    }

    private static GuideSource? ReadSource(YamlMap map, ProblemLog log)
    {
        switch (map.Find("source"))
        {
            case null or YamlText { IsEmpty: true }:
                return null;
            case YamlText text:
                return new GuideSource { Title = text.Text.Trim() };
            case YamlMap source:
                source.ReportUnknownKeys(SourceKeys, log);
                if ((source.Text("title", log) ?? source.Text("publisher", log) ?? source.Text("url", log)) is not { } title) break;
                return new GuideSource
                {
                    Title = title,
                    Author = source.Text("author", log),
                    Publisher = source.Text("publisher", log),
                    Date = source.Text("date", log),
                    Url = ReadUrl(source, log),
                };
        }

        log.Error(map.LineOf("source"), "source", "The source names neither a title nor a publisher.", "Below 'source:' write 'title:', 'publisher:' and 'date:', each on an indented line.");
        return null;
    }

    private static string? ReadUrl(YamlMap source, ProblemLog log)
    {
        if (source.Text("url", log) is not { } url) return null;
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http") return url;
        log.Warning(source.LineOf("url"), "source-url", $"'{url}' is not a web address and is ignored.", "Write the whole address, starting with https://.");
        return null;
    }

    private static DateOnly? ReadUpdated(YamlMap map, ProblemLog log)
    {
        if (map.Text("updated", log) is not { } updated) return null;
        if (DateOnly.TryParseExact(updated, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        log.Warning(map.LineOf("updated"), "updated", $"'{updated}' is not a date and is ignored.", "Write year, month and day with hyphens, such as 2026-11-23.");
        return null;
    }

    private static bool ReadDefault(YamlMap map, ProblemLog log)
    {
        switch (map.Text("default", log)?.ToUpperInvariant())
        {
            case "TRUE" or "YES":
                return true;
            case null or "FALSE" or "NO":
                return false;
            case var other:
                log.Warning(map.LineOf("default"), "default-guide", $"'default: {other}' says neither yes nor no and is ignored.", "Write 'default: true', or remove the line.");
                return false;
        }
    }

    // 29-2072, 29-2072.00
    [GeneratedRegex(@"^\d{2}-\d{4}(\.\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Soc { get; }
}
