using System.CommandLine;

namespace CareerBot.Commands;

/// <summary>Brings outside material into the knowledge folder; one verb for each kind of material, one line each.</summary>
internal static class KnowledgeImportCommand
{
    public static Command Create(Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        return new Verb("import", "Brings outside material into the knowledge folder.", "careerbot knowledge import --help")
        {
            ImportFigures.Wages(terminal),
            ImportFigures.Projections(terminal),
        };
    }
}
