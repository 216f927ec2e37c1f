using System.CommandLine;

namespace CareerBot.Commands;

/// <summary>Checks what the bot needs to run, one line a check, with what to do where it is not so.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb("doctor", "Checks configuration, knowledge, index, cache and port; says what to do.", "careerbot doctor") { knowledge };
        verb.SetAction((parsed, _) => CheckAsync(parsed.GetValue(knowledge), terminal));
        return verb;
    }

    private static async Task<int> CheckAsync(string? knowledge, Terminal terminal)
    {
        var isWell = true;
        foreach (var check in DoctorChecks.Run(knowledge))
        {
            isWell &= check.Remedy is null;
            var verdict = check.Remedy is null ? "ok  " : "FAIL";
            await terminal.Out.WriteLineAsync($"{verdict} {check.Name,-14}{check.Finding}{(check.Remedy is null ? string.Empty : " " + check.Remedy)}");
        }

        return isWell ? ExitCode.Ok : ExitCode.Problems;
    }
}
