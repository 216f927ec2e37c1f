using System.CommandLine;
using CareerBot.Core.Turns;

namespace CareerBot.Commands;

/// <summary>Two occupations side by side, asked for exactly.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        var first = new Argument<string>("first") { Description = "An occupation: a name in quotes or a SOC code." }.NotBlank();
        var second = new Argument<string>("second") { Description = "Another one." }.NotBlank();
        var json = new Option<bool>("--json") { Description = "Print the reply record as JSON, the comparison as a table." };
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb("compare", "Puts two occupations side by side: pay, growth, openings, education, what they do.", """
            careerbot compare "software developer" "data scientist"
            """) { first, second, json, knowledge };
        verb.SetAction(parsed => RequestRun.Print(
            new TurnRequest.Compare(parsed.GetRequiredValue(first), parsed.GetRequiredValue(second)),
            parsed.GetValue(json), parsed.GetValue(knowledge), terminal));
        return verb;
    }
}
