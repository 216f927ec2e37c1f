using CareerBot.Core.Guides;

namespace CareerBot.Knowledge.Reading;

/// <summary>Reads one guide, with all extras or without any.</summary>
public static class GuideReader
{
    /// <param name="path">The file relative to the knowledge folder, with forward slashes.</param>
    /// <param name="content">Its bytes.</param>
    public static GuideReadResult Read(string path, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(path);

        var log = new ProblemLog(path);
        var (guide, outline) = ReaderFault.Guard(content, log, Read);
        return new GuideReadResult { Path = path, Guide = guide, Outline = outline, Problems = [.. log.All.OrderBy(problem => problem.Line)] };
    }

    private static (Guide? Guide, GuideOutline? Outline) Read(ReadOnlySpan<byte> content, ProblemLog log)
    {
        if (TextDecoding.Decode(content, log) is not { } text) return default;
        if (FrontMatter.Split(text, log) is not { } frontMatter) return default;
        if (GuideHeaderReader.Read(frontMatter, log) is not { } header) return default;
        if (new SectionReader(frontMatter.Body, log).Read(header.Title) is not var (sections, heading, outline)) return default;

        if (sections.Count == 0)
        {
            if (header.Title is null && heading is null)
                log.Error(1, "empty-guide", "The file has no title, no heading and no text.", "Write a title line such as '# How to become a nurse' and some text below it, or delete the file.");
            else
                log.Error(1, "no-text", "The guide has no text that could be quoted.", "Write at least one sentence below a heading.");
            return (null, outline);
        }

        var title = header.Title ?? heading ?? TitleOfFile(log.Path);
        var guide = new Guide
        {
            Id = header.Id ?? IdOfFile(log.Path),
            Title = title,
            Occupation = header.Occupation is { } occupation ? OccupationTitle.LowerInitial(occupation) : OccupationTitle.Find(title),
            Soc = header.Codes is [var only] ? only : null,
            Codes = header.Codes,
            Aliases = header.Aliases,
            Source = header.Source,
            Updated = header.Updated,
            IsDefault = header.IsDefault,
            Salaries = header.Salaries,
            Sections = sections,
            Path = log.Path,
        };
        if (header.Title is null && !outline.Headings.Any(found => found.Level == 1)) ReportUntitled(title, heading is not null, log);
        return (
            guide,
            outline with { SalaryLines = header.SalaryLines, UpdatedLine = header.UpdatedLine, DefaultLine = header.DefaultLine, CodesLine = header.CodesLine });
    }

    private static void ReportUntitled(string title, bool isOfHeading, ProblemLog log) => log.Warning(
        1,
        "guide-untitled",
        isOfHeading ? $"The guide has no title, so it is called '{title}' after its first heading." : $"The guide has neither a title nor a heading, so it is called '{title}' after its file.",
        isOfHeading ? "Begin it with a line such as '# How to become a nurse'." : "Begin it with a line such as '# How to become a nurse', and put a heading above each part.");

    private static string IdOfFile(string path)
    {
        var slug = Slugs.Of(Folding.Fold(Path.GetFileNameWithoutExtension(path)).Replace('_', '-'));
        return slug.Length > 0 ? slug : "guide";
    }

    private static string TitleOfFile(string path)
    {
        var words = Folding.Fold(Path.GetFileNameWithoutExtension(path).Replace('-', ' ').Replace('_', ' '));
        return words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : path;
    }
}
