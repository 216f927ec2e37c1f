using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Discord.Gateway;

/// <summary>Unhealthy where somebody has to change something, degraded while a shard is on its way.</summary>
internal sealed class GatewayHealth(GatewayStatus status) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (status.WhatToFix is { } whatToFix) return HealthCheckResult.Unhealthy(whatToFix);
        var shards = status.Shards;
        var ready = shards.Count(shard => shard.State == ShardState.Ready);
        return shards.Count > 0 && ready == shards.Count ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{ready} of {shards.Count} shards are ready.");
    }
}
