using CareerBot.Commands;

namespace CareerBot.Tests.Commands;

/// <summary>What a command line wrote, and how it ended.</summary>
internal sealed record CommandLineRun(int Code, string Output, string Error)
{
    public static Task<CommandLineRun> OfAsync(params string[] args) => WithInputAsync(string.Empty, args);

    public static async Task<CommandLineRun> WithInputAsync(string input, params string[] args)
    {
        using var reader = new StringReader(input);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var terminal = new Terminal(reader, output, error, IsInteractive: false);
        var code = await CommandLine.RunAsync(CommandLine.Root(terminal), args, terminal);
        return new CommandLineRun(code, output.ToString(), error.ToString());
    }
}
