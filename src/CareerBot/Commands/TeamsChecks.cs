using CareerBot.Setup;
using CareerBot.Teams;
using CareerBot.Teams.Operating;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Commands;

/// <summary>What the doctor looks at for Teams.</summary>
internal static class TeamsChecks
{
    public static async Task<IReadOnlyList<DoctorCheck>> RunAsync(IConfiguration settings, CancellationToken cancellationToken)
    {
        try
        {
            await using var teams = TeamsOperator.Open(settings, settings.Assistant().PublicUrl);
            if (teams is null) return [new DoctorCheck("teams", Unregistered(settings.GetSection(TeamsOptions.Section).Get<TeamsOptions>() ?? new TeamsOptions()))];
            return [.. (await teams.CheckAsync(cancellationToken)).Select(finding => new DoctorCheck(finding.Name, finding.Finding, finding.Remedy))];
        }
        catch (TeamsTrouble trouble)
        {
            return [new DoctorCheck("teams", trouble.Message, "Correct the section \"Teams\" of the configuration.")];
        }
    }

    private static string Unregistered(TeamsOptions options) => options.AllowAnonymousLoopback
        ? $"No app is registered; for trying out, any program of this machine is answered without credentials at http://localhost:{options.LoopbackPort}/api/messages."
        : "No app is registered, so Teams is off. README.md tells how to set it up.";
}
