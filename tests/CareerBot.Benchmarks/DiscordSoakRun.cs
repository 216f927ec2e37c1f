using CareerBot.TestKit.Discord;

namespace CareerBot.Benchmarks;

/// <summary>Asks many questions over four shards while everything goes wrong that can: each must be answered exactly once.</summary>
internal static class DiscordSoakRun
{
    private const int Shards = 4;

    public static async Task<int> RunAsync(int questions)
    {
        await using var host = await DiscordHost.StartAsync(new FakeDiscordSettings { Shards = Shards, HeartbeatInterval = TimeSpan.FromSeconds(2), CallsPerBucket = 50, LimitWindow = TimeSpan.FromSeconds(1) });
        var before = host.ResidentMegabytes;
        var soak = new FakeSoak(host.Discord, new SoakPlan { Questions = questions, Shards = Shards, Patience = TimeSpan.FromMinutes(30) });

        using var over = new CancellationTokenSource();
        var memory = WatchMemoryAsync(host, questions, over.Token);
        var report = await soak.RunAsync(CancellationToken.None);
        await over.CancelAsync();

        Figures.Print("messages asked", report.Messages, string.Empty);
        Figures.Print("interactions", report.Interactions, string.Empty);
        Figures.Print("unanswered", report.Unanswered, string.Empty, "0");
        Figures.Print("interactions answered after their 3 s", report.Late, string.Empty);
        Figures.Print("answered twice", report.AnsweredTwice, string.Empty, "0");
        Figures.Print("messages that nobody asked for", report.Strays, string.Empty, "0");
        Figures.Print("notices instead of answers", report.Notices.Count, string.Empty, "0");
        Figures.Print("bodies or frames that Discord would not take", report.Problems.Count, string.Empty, "0");
        Figures.Print("troubles made at the gateway", report.Troubles, string.Empty);
        Figures.Print("sessions begun", report.Identifies, string.Empty);
        Figures.Print("sessions resumed", report.Resumes, string.Empty);
        Figures.Print("calls refused with 429", report.Limited, string.Empty);
        Figures.Print("calls during a block", report.Hammered, string.Empty, "0");
        Figures.Print("duration", report.Elapsed.TotalSeconds, "s");
        Figures.Print("question to answer, median", report.Median.TotalMilliseconds, "ms");
        Figures.Print("question to answer, p99", report.Percentile99.TotalMilliseconds, "ms");
        Figures.Print("resident before", before, "MB");
        var quarters = await memory;
        for (var quarter = 0; quarter < quarters.Count; quarter++) Figures.Print($"resident in quarter {quarter + 1}, mean", quarters[quarter], "MB");
        foreach (var line in report.Problems.Take(5).Concat(report.Notices.Distinct().Take(5))) Console.WriteLine(line);
        return report is { Unanswered: 0, AnsweredTwice: 0, Strays: 0, Notices.Count: 0, Hammered: 0, Problems.Count: 0 } ? 0 : 1;
    }

    /// <summary>The mean of each quarter of the questions: what is kept by mistake shows from the second to the last.</summary>
    private static async Task<IReadOnlyList<double>> WatchMemoryAsync(DiscordHost host, int questions, CancellationToken cancellationToken)
    {
        var seen = new List<double>[] { [], [], [], [] };
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken)) seen[Math.Min(3, 4 * host.Discord.People.Answered / questions)].Add(host.ResidentMegabytes);
        }
        catch (OperationCanceledException)
        {
            // The soak is over.
        }

        return [.. seen.Select(quarter => quarter.DefaultIfEmpty().Average())];
    }
}
