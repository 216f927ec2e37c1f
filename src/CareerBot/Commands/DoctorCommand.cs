using System.CommandLine;
using System.Runtime.CompilerServices;

namespace CareerBot.Commands;

/// <summary>Checks what the bot needs to run, one line a check, with what to do where it is not so.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb("doctor", "Checks configuration, knowledge, index, cache, port and platforms; says what to do.", "careerbot doctor") { knowledge };
        verb.SetAction((parsed, cancellationToken) => CheckAsync(parsed.GetValue(knowledge), terminal, cancellationToken));
        return verb;
    }

    private static async Task<int> CheckAsync(string? knowledge, Terminal terminal, CancellationToken cancellationToken)
    {
        var isWell = true;
        await foreach (var check in ChecksAsync(knowledge, cancellationToken))
        {
            isWell &= check.Remedy is null;
            var verdict = check.Remedy is null ? "ok  " : "FAIL";
            await terminal.Out.WriteLineAsync($"{verdict} {check.Name,-18}{check.Finding}{(check.Remedy is null ? string.Empty : " " + check.Remedy)}");
        }

        return isWell ? ExitCode.Ok : ExitCode.Problems;
    }

    private static async IAsyncEnumerable<DoctorCheck> ChecksAsync(string? knowledge, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var check in DoctorChecks.Run(knowledge)) yield return check;
        if (DoctorChecks.SettingsOrNone() is not { } settings) yield break;
        foreach (var check in await DiscordChecks.RunAsync(settings, cancellationToken)) yield return check;
        foreach (var check in await TeamsChecks.RunAsync(settings, cancellationToken)) yield return check;
    }
}
