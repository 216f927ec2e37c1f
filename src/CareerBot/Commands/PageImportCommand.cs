using System.CommandLine;
using System.Globalization;
using CareerBot.Knowledge.Importing.Pages;

namespace CareerBot.Commands;

/// <summary>Makes guides of saved pages, and says what became of each.</summary>
internal static class PageImportCommand
{
    /// <summary>Where imported guides go inside a knowledge folder: live at once, and told apart from those that editors write.</summary>
    private const string Imported = "imported";

    public static Command Create(string name, PageKind kind, string description, string example, Terminal terminal)
    {
        var source = new Argument<string>("path") { Description = "A saved page, or a folder of them." };
        var target = new Option<string?>("--to") { Description = "The folder to write the guides into; without it guides/imported in the knowledge folder, where they are live at once.", HelpName = "DIR" };
        var id = new Option<string?>("--id") { Description = "The guide's id, where one page is imported.", HelpName = "ID" };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace guides that were changed by hand since the last import." };
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb(name, description, example) { source, target, overwrite, knowledge };
        if (kind == PageKind.Article) verb.Add(id);
        verb.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(source);
            var named = kind == PageKind.Article ? parsed.GetValue(id) : null;
            if (!File.Exists(path) && !Directory.Exists(path)) throw CommandFailure.Usage($"There is no file or folder \"{path}\".");
            if (named is not null && Directory.Exists(path)) throw CommandFailure.Usage("--id names one guide, but a folder was given. Import the page alone.");
            var (folder, into) = Place(parsed.GetValue(target), parsed.GetValue(knowledge));
            var options = new PageImportOptions { Kind = kind, Target = into, KnowledgeFolder = folder, Overwrites = parsed.GetValue(overwrite), Id = named };
            return Task.FromResult(Run(options, path, terminal, cancellationToken));
        });
        return verb;
    }

    private static int Run(PageImportOptions options, string path, Terminal terminal, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var lines = new PageImport(options).Run(path, new ImportProgress(terminal), cancellationToken);
        if (lines.Count == 0) throw CommandFailure.Problem($"There is no page in \"{path}\". Give a folder with {(options.Kind == PageKind.Article ? ".html, .md or .txt" : ".html")} files.");
        foreach (var line in lines.Where(line => line.Reason is not null))
        {
            terminal.Out.WriteLine($"{line.File}: {(line.Outcome == ImportOutcome.Kept ? "kept" : "skipped")}: {line.Reason}");
        }

        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        terminal.Out.WriteLine($"{Counted.Of(lines.Count, "page")} in {seconds} s: {Count(ImportOutcome.Added)} added, {Count(ImportOutcome.Updated)} updated, {Count(ImportOutcome.Unchanged)} unchanged, {Count(ImportOutcome.Kept)} kept as edited, {Count(ImportOutcome.Skipped)} skipped.");
        terminal.Out.WriteLine($"The guides are in \"{options.Target}\".");
        return Count(ImportOutcome.Skipped) == 0 ? ExitCode.Ok : ExitCode.Problems;

        int Count(ImportOutcome outcome) => lines.Count(line => line.Outcome == outcome);
    }

    /// <summary>The knowledge folder, where the guides are to be part of one, and the folder to write into.</summary>
    private static (string? Folder, string Into) Place(string? target, string? knowledge)
    {
        if (target is not null && knowledge is null) return (null, Path.GetFullPath(target));
        var folder = KnowledgeArgument.FolderOf(knowledge);
        var guides = Path.Join(folder, "guides");
        return (folder, target is not null ? Path.GetFullPath(target) : Path.Join(Directory.Exists(guides) ? guides : folder, Imported));
    }
}
