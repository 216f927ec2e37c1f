using System.CommandLine;
using CareerBot.Knowledge.Importing.Pages;

namespace CareerBot.Commands;

/// <summary>Brings outside material into the knowledge folder; one verb for each kind of material, one line each.</summary>
internal static class KnowledgeImportCommand
{
    public static Command Create(Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        return new Verb("import", "Brings outside material into the knowledge folder.", "careerbot knowledge import --help")
        {
            PageImportCommand.Create("ooh", PageKind.Handbook, "Makes guides of saved pages of the U.S. Occupational Outlook Handbook.", "careerbot knowledge import ooh ./saved-pages", terminal),
            PageImportCommand.Create("page", PageKind.Article, "Makes guides of articles saved as HTML, Markdown or plain text.", "careerbot knowledge import page nurse.html", terminal),
            ImportFigures.Wages(terminal),
            ImportFigures.Projections(terminal),
            ImportFigures.Names(terminal),
            ImportFigures.Related(terminal),
            ImportFigures.Education(terminal),
        };
    }
}
