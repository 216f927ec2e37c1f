using System.CommandLine;
using CareerBot.Core.Turns;

namespace CareerBot.Commands;

/// <summary>Pay of an occupation, asked for exactly.</summary>
internal static class SalaryCommand
{
    private static readonly string[] Levels = ["entry", "experienced"];
    private static readonly string[] Periods = ["year", "month", "week", "hour"];

    public static Command Create(Terminal terminal)
    {
        var occupation = new Argument<string[]>("occupation") { Description = "A name that people use (\"x ray tech\"), or a SOC code (29-2034).", Arity = ArgumentArity.OneOrMore }.NotBlank();
        var place = new Option<string?>("--place") { Description = "A state, its abbreviation, or a large city, which counts as its state; without it the nation.", HelpName = "PLACE" };
        var level = new Option<string?>("--level") { Description = "entry or experienced: which percentiles are near that.", HelpName = "LEVEL" }.AcceptOnlyFromAmong(Levels);
        var period = new Option<string?>("--period") { Description = "year, month, week or hour.", HelpName = "PERIOD" }.AcceptOnlyFromAmong(Periods);
        var json = new Option<bool>("--json") { Description = "Print the reply record as JSON, the figures as a table." };
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb("salary", "Says what an occupation pays, with statistic, place, date and source.", """
            careerbot salary electrician --place Ohio
            careerbot salary 29-1141 --level entry --period hour --json
            """) { occupation, place, level, period, json, knowledge };
        verb.SetAction(parsed => RequestRun.Print(
            new TurnRequest.Salary(string.Join(' ', parsed.GetRequiredValue(occupation))) { Place = parsed.GetValue(place), Level = parsed.GetValue(level), Period = parsed.GetValue(period) },
            parsed.GetValue(json), parsed.GetValue(knowledge), terminal));
        return verb;
    }
}
