using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CareerBot.Commands;

/// <summary>The usual help, then the verb's example.</summary>
internal sealed class ExampleHelp(HelpAction help) : SynchronousCommandLineAction
{
    public const string Root = """
        careerbot
        careerbot ask "What skills do I need?"
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        var code = help.Invoke(parseResult);
        var example = parseResult.CommandResult.Command is Verb verb ? verb.Example : Root;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Example:");
        foreach (var line in example.Split('\n'))
        {
            output.WriteLine($"  {line.TrimEnd('\r')}");
        }

        return code;
    }
}
