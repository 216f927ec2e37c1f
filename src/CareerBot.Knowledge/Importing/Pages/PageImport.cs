using CareerBot.Core.Understanding.Occupations;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Names;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Turns saved pages into guides and puts those into a folder.</summary>
public sealed class PageImport
{
    private readonly PageImportOptions _options;
    private readonly ImportFolder _folder;
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    public PageImport(PageImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _folder = new ImportFolder(options.Target, options.Overwrites);
    }

    /// <summary>Pages of the handbook have their names from its addresses.</summary>
    private bool CanBeNamed => _options.Kind == PageKind.Article;

    /// <summary>Imports every page of a folder, or one file.</summary>
    /// <param name="source">A folder or a file that exists.</param>
    /// <param name="progress">Told how many of how many pages are read.</param>
    /// <param name="cancellationToken">Leaves the target as it was.</param>
    /// <returns>A line for each page, in the order of their names; empty where there is no page.</returns>
    public IReadOnlyList<ImportLine> Run(string source, IProgress<(int Done, int All)> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(progress);
        var files = PageFile.Find(source, withText: _options.Kind == PageKind.Article);
        var done = 0;
        var read = files.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(file =>
        {
            var result = Read(file);
            progress.Report((Interlocked.Increment(ref done), files.Count));
            return (File: file, result.Guide, result.Reason);
        }).ToArray();

        var owners = NameOwners.Of(read.Select(page => page.Guide).OfType<ImportedGuide>(), Names());
        var elsewhere = GuidesElsewhere();
        ImportLine[] lines = [.. read.Select(page => page.Guide is { } guide ? Place(page.File, owners.WithoutOthersNames(guide), elsewhere) : new ImportLine(page.File, ImportOutcome.Skipped, null, page.Reason))];
        _folder.Commit(cancellationToken);
        return lines;
    }

    /// <summary>What people call occupations, by the knowledge folder or the one shipped with the program.</summary>
    private OccupationNames Names()
    {
        var folder = (_options.KnowledgeFolder is { } directory ? KnowledgeFolder.Open(directory) : null) ?? BuiltInKnowledge.Open();
        if (_options.Kind != PageKind.Handbook || folder is null) return OccupationNames.Empty;
        var shipped = BuiltInKnowledge.Open();
        return new OccupationNames(
            OccupationNameFiles.Read(path => (folder.Contains(path) ? folder : shipped is not null && shipped.Contains(path) ? shipped : null)?.TryRead(path, []) ?? []).Value ?? OccupationNameList.Empty);
    }

    /// <summary>Whatever a page makes its reader throw is the reason why there is no guide; the other pages are imported.</summary>
    private (ImportedGuide? Guide, string? Reason) Read(string file)
    {
        try
        {
            return ReadPage(file);
        }
        catch (ImportException exception)
        {
            return (null, exception.Message);
        }
        catch (Exception exception) when (ReaderFault.IsOfFile(exception))
        {
            return (null, $"It holds something that cannot be read ({exception.GetType().Name}). Save the page again with a browser.");
        }
    }

    private (ImportedGuide? Guide, string? Reason) ReadPage(string file)
    {
        var (text, reason) = PageFile.Read(file);
        if (text is null) return (null, reason);
        if (string.IsNullOrWhiteSpace(text)) return (null, "The file is empty.");
        return _options.Kind == PageKind.Handbook ? HandbookPage.Read(PageDocument.Parse(text)) : ArticlePage.Read(file, text, _options.Id);
    }

    private ImportLine Place(string file, ImportedGuide guide, Dictionary<string, string> elsewhere)
    {
        if (_taken.TryGetValue(guide.Id, out var twin))
        {
            return new ImportLine(file, ImportOutcome.Skipped, guide.Id, $"\"{twin}\" gives a guide of the same id \"{guide.Id}\". {(CanBeNamed ? "Import this page alone and name its guide with --id." : "Remove one of the two pages.")}");
        }

        if (elsewhere.TryGetValue(guide.Id, out var path))
        {
            return new ImportLine(file, ImportOutcome.Skipped, guide.Id, $"The id \"{guide.Id}\" is taken by \"{path}\". {(CanBeNamed ? $"Import this page alone and name its guide with --id, for example --id {guide.Id}-2, or remove that guide." : "Remove or rename that guide, or write into another folder with --to.")}");
        }

        _taken[guide.Id] = file;
        var markdown = GuideMarkdown.Write(guide);
        if (Unusable(guide.Id, markdown) is { } problem) return new ImportLine(file, ImportOutcome.Skipped, guide.Id, problem);
        var (outcome, reason) = _folder.Add(guide.Id, markdown);
        return new ImportLine(file, outcome, guide.Id, reason);
    }

    /// <summary>Nothing is written that the knowledge reader would complain of.</summary>
    private static string? Unusable(string id, string markdown)
    {
        var result = GuideReader.Read($"{id}.md", System.Text.Encoding.UTF8.GetBytes(markdown));
        return result.Problems.FirstOrDefault(problem => problem.Severity > ProblemSeverity.Hint) is { } problem ? $"Its guide could not be used: {problem.Message}" : null;
    }

    /// <summary>Ids of the guides that the knowledge folder has outside the target, with their files.</summary>
    private Dictionary<string, string> GuidesElsewhere()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_options.KnowledgeFolder is not { } directory || KnowledgeFolder.Open(directory) is not { } folder) return ids;
        var target = Path.GetFullPath(_options.Target) + Path.DirectorySeparatorChar;
        foreach (var path in folder.Guides.Where(path => !Path.GetFullPath(Path.Join(folder.Root, path)).StartsWith(target, StringComparison.Ordinal)))
        {
            if (folder.TryRead(path, []) is { } content && GuideReader.Read(path, content).Guide is { } guide) ids.TryAdd(guide.Id, path);
        }

        return ids;
    }
}
