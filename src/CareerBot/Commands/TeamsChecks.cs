using CareerBot.Setup;
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
            if (teams is null) return [new DoctorCheck("teams", "No app is registered, so only this machine is answered. README.md tells how to set it up.")];
            return [.. (await teams.CheckAsync(cancellationToken)).Select(finding => new DoctorCheck(finding.Name, finding.Finding, finding.Remedy))];
        }
        catch (TeamsTrouble trouble)
        {
            return [new DoctorCheck("teams", trouble.Message, "Correct the section \"Teams\" of the configuration.")];
        }
    }
}
