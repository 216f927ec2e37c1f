using System.CommandLine;
using System.CommandLine.Help;

namespace CareerBot.Commands;

/// <summary>Parses, runs and turns whatever goes wrong into a message and an exit code.</summary>
internal static class CommandLine
{
    // A question may begin with "@": that is a mention and not a response file.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    private static readonly TimeSpan ShortEnd = TimeSpan.FromSeconds(2);

    /// <summary>Every verb; without one the host runs.</summary>
    public static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("CareerBot answers questions about careers from guides, and cites them. Without a command it serves its web page.")
        {
            AskCommand.Create(terminal),
            ChatCommand.Create(terminal),
            SalaryCommand.Create(terminal),
            CompareCommand.Create(terminal),
            EvalCommand.Create(terminal),
            TopicsCommand.Create(terminal),
            KnowledgeCommand.Create(terminal),
            DiscordCommand.Create(terminal),
            TeamsCommand.Create(terminal),
            DoctorCommand.Create(terminal),
        };
        root.AddServe(terminal);
        return root;
    }

    public static async Task<int> RunAsync(RootCommand root, string[] args, Terminal terminal)
    {
        root.Options.OfType<HelpOption>().Single().Action = new ExampleHelp(new HelpAction());
        var parsed = root.Parse(args, Parsing);
        if (parsed.Action is not ExampleHelp && Troubles(parsed) is { Count: > 0 } troubles) return await ExplainAsync(troubles, parsed, terminal);

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,

                // A host sees to its own end, which may take longer than the two seconds that the parser gives a command before it ends the process with 143.
                ProcessTerminationTimeout = parsed.CommandResult.Command is RootCommand ? null : ShortEnd,
            });
        }
        catch (CommandFailure failure)
        {
            await terminal.Error.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync(exception.Message);
            return ExitCode.Problems;
        }
    }

    /// <summary>A mistyped option is told alone: whatever else is wrong follows from it.</summary>
    private static IReadOnlyList<string> Troubles(ParseResult parsed) =>
        MistypedOption.In(parsed) is { } mistyped ? [mistyped] : [.. parsed.Errors.Select(error => error.Message)];

    private static async Task<int> ExplainAsync(IReadOnlyList<string> troubles, ParseResult parsed, Terminal terminal)
    {
        foreach (var trouble in troubles)
        {
            await terminal.Error.WriteLineAsync(trouble);
        }

        var path = parsed.CommandResult.Command is RootCommand ? "careerbot" : $"careerbot {PathOf(parsed.CommandResult)}";
        await terminal.Error.WriteLineAsync($"Run \"{path} --help\" to see what it takes.");
        return ExitCode.Usage;
    }

    private static string PathOf(System.CommandLine.Parsing.CommandResult result) =>
        result.Parent is System.CommandLine.Parsing.CommandResult { Command: not RootCommand } parent
            ? $"{PathOf(parent)} {result.Command.Name}"
            : result.Command.Name;
}
