using CareerBot.Discord.Rest;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Discord.Sending;

/// <summary>
/// Degraded while there are channels in which nothing can be said, and while nothing is sent at all because too much was refused.
/// </summary>
internal sealed class SendingHealth(ChannelPermissions permissions, InvalidCalls invalid) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (invalid.IsShut) return HealthCheckResult.Degraded($"Discord has turned down {InvalidCalls.Most} calls; for now only interactions are answered.");
        return permissions.Closed is > 0 and var closed
            ? HealthCheckResult.Degraded($"Discord does not let the bot write in {closed} channels; the log names them.")
            : HealthCheckResult.Healthy();
    }
}
