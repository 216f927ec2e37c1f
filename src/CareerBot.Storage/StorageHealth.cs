using CareerBot.Storage.Sql;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Storage;

/// <summary>Degraded while nothing is kept on the disk: the bot answers, but forgets with the next restart.</summary>
internal sealed class StorageHealth(Database database) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(database.Trouble is { } trouble ? HealthCheckResult.Degraded($"The store can't be used: {trouble}") : HealthCheckResult.Healthy());
}
