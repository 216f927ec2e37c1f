using System.CommandLine;

namespace CareerBot.Commands;

/// <summary>The option that every verb which reads guides has.</summary>
internal static class KnowledgeArgument
{
    public static Option<string?> Create() => new("--knowledge")
    {
        Description = "The knowledge folder; without it the configured one, ./knowledge, or the one shipped with the program.",
        HelpName = "DIR",
    };
}
