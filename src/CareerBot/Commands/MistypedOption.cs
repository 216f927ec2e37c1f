using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Commands;

/// <summary>Finds a word that was meant as an option; a verb that takes any words would take it for one of them.</summary>
internal static partial class MistypedOption
{
    /// <summary>Which word it is and what was probably meant; null where there is none. What stands behind "--" is never an option.</summary>
    public static string? In(ParseResult parsed)
    {
        var mistyped = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).FirstOrDefault(token => token.Type == TokenType.Argument && Form.IsMatch(token.Value));
        if (mistyped is null) return null;
        var name = mistyped.Value.Split('=')[0];
        var options = parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive));
        var remedy = Spellings.Nearest(name, options.Select(option => option.Name)) is { } nearest ? $" Did you mean {nearest}?" : string.Empty;
        return $"There is no option {name}.{remedy} Text that begins with a hyphen goes behind \"--\".";
    }

    // --explan, -x, --place=Ohio; not "--explan what is this" in quotes, -5
    [GeneratedRegex(@"^--?\p{L}[\w-]*(=\S*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
