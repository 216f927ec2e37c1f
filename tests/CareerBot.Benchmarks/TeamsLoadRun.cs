using System.Diagnostics;

namespace CareerBot.Benchmarks;

/// <summary>How soon Teams activities are answered at a steady rate, how many can be answered at most, and how soon after the start.</summary>
internal static class TeamsLoadRun
{
    private const int PerSecond = 500;
    private const int InFlight = 128;
    private const int Starts = 3;

    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(int seconds)
    {
        await using var connector = await RecordingConnector.StartAsync();
        var starts = new List<double>();
        for (var start = 1; start < Starts; start++)
        {
            var (once, took) = await TeamsHost.StartAsync(connector);
            await once.DisposeAsync();
            starts.Add(took);
            connector.Forget();
        }

        var (host, last) = await TeamsHost.StartAsync(connector);
        await using var running = host;
        Figures.Print($"start to the first reply, median of {Starts}", Figures.Median([.. starts, last]), "s", "1.5");

        await AskSteadilyAsync(host, Warmth, 1_000_000);
        connector.Forget();
        var asked = await AskSteadilyAsync(host, TimeSpan.FromSeconds(seconds), 2_000_000);
        double[] waits = [.. connector.Waits];
        Figures.Print($"answered of {asked} activities at {PerSecond} a second", waits.Length, string.Empty);
        Figures.Print("activity to reply, median", Figures.Percentile(waits, 0.5), "ms");
        Figures.Print("activity to reply, p99", Figures.Percentile(waits, 0.99), "ms", "20");

        Figures.Print("activity to reply, slowest", Figures.Percentile(waits, 1), "ms");

        await AskFlatOutAsync(host, Warmth, 5_000_000);
        using var self = Process.GetCurrentProcess();
        var (bot, asking) = (host.ProcessorTime, self.TotalProcessorTime);
        var most = await AskFlatOutAsync(host, TimeSpan.FromSeconds(seconds), 10_000_000);
        Figures.Print($"activities answered a second, {InFlight} at a time", most, string.Empty, "3000");
        self.Refresh();
        var answered = host.Connector.Answered;
        Figures.Print("processor time of the program for each", (host.ProcessorTime - bot).TotalMilliseconds / answered, "ms");
        Figures.Print("of those who ask and of the connector", (self.TotalProcessorTime - asking).TotalMilliseconds / answered, "ms");
        Figures.Print("left unanswered", connector.Waiting, string.Empty, "0");
        Figures.Print("resident after all this", host.ResidentMegabytes, "MB");
        return 0;
    }

    /// <summary>Asks by the clock, whether answers come or not.</summary>
    private static async Task<int> AskSteadilyAsync(TeamsHost host, TimeSpan duration, long first)
    {
        var started = Stopwatch.GetTimestamp();
        var asking = new List<Task>();
        while (Stopwatch.GetElapsedTime(started) < duration)
        {
            for (var due = (int)(Stopwatch.GetElapsedTime(started).TotalSeconds * PerSecond); asking.Count < due;) asking.Add(host.AskAsync(first + asking.Count));
            await Task.Delay(1);
        }

        await Task.WhenAll(asking);
        await SettleAsync(host);
        return asking.Count;
    }

    /// <summary>Asks the next as soon as one is answered.</summary>
    private static async Task<double> AskFlatOutAsync(TeamsHost host, TimeSpan duration, long first)
    {
        host.Connector.Forget();
        // Not disposed: an answer may come later than anybody waits for it.
        var room = new SemaphoreSlim(InFlight);
        void Answered() => room.Release();
        var started = Stopwatch.GetTimestamp();
        var next = first - 1;
        await Task.WhenAll(Enumerable.Range(0, InFlight / 4).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(started) < duration)
            {
                if (await room.WaitAsync(Settling)) await host.AskAsync(Interlocked.Increment(ref next), Answered);
            }
        }));
        var perSecond = host.Connector.Answered / Stopwatch.GetElapsedTime(started).TotalSeconds;
        await SettleAsync(host);
        return perSecond;
    }

    private static async Task SettleAsync(TeamsHost host)
    {
        var started = Stopwatch.GetTimestamp();
        while (host.Connector.Waiting > 0 && Stopwatch.GetElapsedTime(started) < Settling) await Task.Delay(10);
    }
}
