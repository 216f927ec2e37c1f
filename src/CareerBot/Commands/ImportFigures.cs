using System.CommandLine;
using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Names;
using CareerBot.Knowledge.Importing.Wages;

namespace CareerBot.Commands;

/// <summary>The verbs that bring official figures into the knowledge folder.</summary>
internal static class ImportFigures
{
    public static Command Wages(Terminal terminal) => Create("oews", "Brings in official wages: the workbook of the Occupational Employment and Wage Statistics survey (national or by state), or its flattened table.", "careerbot knowledge import oews national_M2025_dl.xlsx", WageImport.Run, terminal);

    public static Command Projections(Terminal terminal) => Create("projections", "Brings in official employment projections (.csv).", "careerbot knowledge import projections projections.csv", ProjectionImport.Run, terminal);

    public static Command Names(Terminal terminal)
    {
        var files = new Argument<string[]>("files") { Description = "Direct match titles of the SOC (.csv), alternate titles and reported titles of O*NET (.txt).", Arity = ArgumentArity.OneOrMore };
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb("names", "Makes the list of names that people call occupations from the published lists of titles.", "careerbot knowledge import names direct_match.csv \"Alternate Titles.txt\" \"Sample of Reported Titles.txt\"") { files, knowledge };
        verb.SetAction(parsed => Import(parsed.GetValue(knowledge), folder => NameImport.Run(parsed.GetValue(files) ?? [], folder), terminal));
        return verb;
    }

    public static Command Related(Terminal terminal) => Create("related", "Brings in which occupations are alike (O*NET).", "careerbot knowledge import related \"Related Occupations.txt\"", RelatedImport.Run, terminal);

    public static Command Education(Terminal terminal)
    {
        var pages = new Argument<string>("folder") { Description = "A folder of saved pages of the U.S. Occupational Outlook Handbook." };
        var zones = new Argument<string>("zones") { Description = "The job zones of O*NET (.txt)." };
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb("education", "Brings in what education is usual at entry.", "careerbot knowledge import education ./saved-pages \"Job Zones.txt\"") { pages, zones, knowledge };
        verb.SetAction(parsed => Import(parsed.GetValue(knowledge), folder => EducationImport.Run(parsed.GetValue(pages) ?? string.Empty, parsed.GetValue(zones) ?? string.Empty, folder), terminal));
        return verb;
    }

    private static Verb Create(string name, string description, string example, Func<string, string, ImportReport> run, Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "The file as it was published." };
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb(name, description, example) { file, knowledge };
        verb.SetAction(parsed => Import(parsed.GetValue(knowledge), folder => run(parsed.GetValue(file) ?? string.Empty, folder), terminal));
        return verb;
    }

    /// <summary>A verb for figures that are released again and again.</summary>
    private static Verb Create(
        string name,
        string description,
        string example,
        Func<string, string, bool, ImportReport> run,
        Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "The file as it was published." };
        var force = new Option<bool>("--force") { Description = "Go back to an older release." };
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb(name, description, example) { file, force, knowledge };
        verb.SetAction(parsed => Import(
            parsed.GetValue(knowledge),
            folder => run(parsed.GetValue(file) ?? string.Empty, folder, parsed.GetValue(force)),
            terminal));
        return verb;
    }

    private static int Import(string? knowledge, Func<string, ImportReport> run, Terminal terminal)
    {
        var folder = KnowledgeArgument.FolderOf(knowledge);
        try
        {
            var report = run(folder);
            foreach (var line in report.Lines) terminal.Out.WriteLine(line);
            terminal.Out.WriteLine(report.ChangedFiles == 0 ? $"Nothing in \"{folder}\" had to change." : $"Files written in \"{folder}\": {report.ChangedFiles}.");
            return ExitCode.Ok;
        }
        catch (ImportException failure)
        {
            throw CommandFailure.Problem(failure.Message);
        }
    }
}
