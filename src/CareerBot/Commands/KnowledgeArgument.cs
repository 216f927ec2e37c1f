using System.CommandLine;
using CareerBot.Knowledge;
using CareerBot.Setup;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Commands;

/// <summary>The option that every verb which reads guides has.</summary>
internal static class KnowledgeArgument
{
    public static Option<string?> Create() => new("--knowledge")
    {
        Description = "The knowledge folder; without it the configured one, ./knowledge, or the one shipped with the program.",
        HelpName = "DIR",
    };

    /// <summary>The full path of the folder that is meant: the one given, else the configured one, else ./knowledge or the shipped
    /// one.</summary>
    public static string FolderOf(string? knowledge)
    {
        try
        {
            using var store = KnowledgeStore.Prepare(
                Settings.ReadOrFail().Knowledge(knowledge),
                TimeProvider.System,
                NullLoggerFactory.Instance);
            return store.Directory;
        }
        catch (DirectoryNotFoundException exception)
        {
            throw CommandFailure.Usage(exception.Message);
        }
    }
}
