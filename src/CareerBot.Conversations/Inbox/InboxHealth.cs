using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Conversations.Inbox;

/// <summary>
/// Unhealthy while somebody waits too long for a worker, or a worker is stuck; degraded while something goes on that nobody waits for
/// any more.
/// </summary>
internal sealed class InboxHealth(IEnumerable<IInboxState> inboxes) : IHealthCheck
{
    /// <summary>An answer takes milliseconds.</summary>
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(10);

    private readonly IInboxState[] _inboxes = [.. inboxes];

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (_inboxes.FirstOrDefault(inbox => inbox.OldestWait > TooLong) is { } full)
        {
            return HealthCheckResult.Unhealthy($"The first item of the inbox \"{full.Name}\" has been waiting for {full.OldestWait.TotalSeconds:F0} s.");
        }

        if (_inboxes.FirstOrDefault(inbox => inbox.LongestBusy > TooLong) is { } stuck)
        {
            return HealthCheckResult.Unhealthy($"A worker of the inbox \"{stuck.Name}\" has been busy for {stuck.LongestBusy.TotalSeconds:F0} s.");
        }

        var abandoned = _inboxes.Sum(inbox => inbox.Abandoned);
        return abandoned == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded($"{abandoned} items go on though their time is over; their workers were replaced.");
    }
}
