using CareerBot.Discord.Operating;
using CareerBot.Setup;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Commands;

/// <summary>What the doctor looks at on Discord.</summary>
internal static class DiscordChecks
{
    public static async Task<IReadOnlyList<DoctorCheck>> RunAsync(IConfiguration settings, CancellationToken cancellationToken)
    {
        try
        {
            await using var discord = DiscordOperator.Open(settings, settings.Assistant().PublicUrl);
            if (discord is null) return [new DoctorCheck("discord", "Not configured, so it is off. README.md tells how to set it up.")];
            return [.. (await discord.CheckAsync(cancellationToken)).Select(finding => new DoctorCheck(finding.Name, finding.Finding, finding.Remedy))];
        }
        catch (DiscordTrouble trouble)
        {
            return [new DoctorCheck("discord", trouble.Message, "Correct the section \"Discord\" of the configuration.")];
        }
    }
}
