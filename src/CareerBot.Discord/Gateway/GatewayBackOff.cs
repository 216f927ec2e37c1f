namespace CareerBot.Discord.Gateway;

/// <summary>How long to wait before the next connection: longer each time, and never all shards at once.</summary>
internal static class GatewayBackOff
{
    private static readonly TimeSpan AfterSteady = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <param name="failures">Connections in a row that did not hold.</param>
    /// <param name="jitter">From 0 to 1.</param>
    public static TimeSpan Delay(int failures, double jitter)
    {
        if (failures == 0) return AfterSteady * jitter;
        var doubled = First * Math.Pow(2, Math.Min(failures - 1, 10));
        return (doubled < Longest ? doubled : Longest) * (0.5 + (jitter / 2));
    }
}
