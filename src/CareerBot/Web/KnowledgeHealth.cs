using CareerBot.Core.Retrieval;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Reading;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Web;

/// <summary>Unhealthy while there is nothing to answer from; degraded while a file is broken and the last good one serves.</summary>
internal sealed class KnowledgeHealth(KnowledgeStore store, PassageVectors? vectors = null) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (!store.IsHealthy) return HealthCheckResult.Unhealthy("No guide is loaded.");
        var errors = store.Problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        var data = new Dictionary<string, object> { ["encoder"] = vectors?.Encoder?.ModelId ?? "none" };
        return errors == 0
            ? HealthCheckResult.Healthy(data: data)
            : HealthCheckResult.Degraded($"{errors} problems in the knowledge folder.", data: data);
    }
}
