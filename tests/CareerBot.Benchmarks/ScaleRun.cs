using System.Diagnostics;
using CareerBot.Core.Answering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using CareerBot.Knowledge;

namespace CareerBot.Benchmarks;

/// <summary>Many synthetic guides: index, start, questions, memory, and a reload while questions run.</summary>
internal static class ScaleRun
{
    private const int Seed = 20260101;
    private const int Calls = 5_000;

    private static readonly string[] Asked =
    [
        "what does a {0} do", "how much does a {0} earn", "which degree does a {0} need", "how long does it take to become a {0}",
        "who hires a {0}", "what skills does a {0} need", "is there a future for a {0}", "do i need a licence to be a {0}",
    ];

    private static readonly string[] Unnamed =
    [
        "which job repairs fragile machines", "what does the job pay in Ohio", "who works with a microscope in laboratories", "jobs with good hearing",
        "how long does it take to learn", "what does it cost", "who hires people with steady hands", "is it a growing field",
        "do they work with chemical tests and seeds", "hello", "what is the weather", "i like maps and forecasts, what could i do",
    ];

    public static async Task<int> RunAsync(int guides, int changed)
    {
        var root = Path.Join(Path.GetTempPath(), "careerbot-benchmarks");
        var all = Fresh(root, "all");
        var few = Fresh(root, "few");
        foreach (var indexes in new[] { Path.Join(Shipped.Cache, "indexes") }.Where(Directory.Exists)) Directory.Delete(indexes, recursive: true);
        new SyntheticGuides(Seed).Write(all, guides);
        new SyntheticGuides(Seed + 1).Write(few, changed);
        Shipped.Open().Dispose();

        var started = Stopwatch.GetTimestamp();
        using (var built = Shipped.Open(all)) Figures.Print($"{guides} guides: first index", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        await StartAsync(all, guides);
        MeasureQuestions(all, guides);
        await ReloadAsync(few, changed);
        return 0;
    }

    private static string Fresh(string root, string name)
    {
        var directory = Path.Join(root, name);
        if (Directory.Exists(directory)) Directory.Delete(directory, recursive: true);
        return Directory.CreateDirectory(directory).FullName;
    }

    private static async Task StartAsync(string directory, int guides)
    {
        var asked = new List<double>();
        for (var run = 0; run < 5; run++) asked.Add(await CareerBotProcess.AskAsync($"what does a {SyntheticGuides.Occupation(guides / 2)} do", directory));
        Figures.Print("careerbot ask: start to answer, index on disk, median of 5", Figures.Median(asked), "s", "2.0");
        await StartRun.MeasureHostAsync(3, directory, rest: null);
    }

    private static void MeasureQuestions(string directory, int guides)
    {
        using var store = Shipped.Open(directory);
        var assistant = new Assistant(store, new AssistantOptions());
        var random = new Random(Seed);
        foreach (var (kind, make) in new (string, Func<string>)[] { ("naming an occupation", Named), ("naming none", () => Unnamed[random.Next(Unnamed.Length)]) })
        {
            for (var i = 0; i < 500; i++) assistant.Respond(new Turn("warm", make()));
            var times = new List<double>(Calls);
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Calls; i++)
            {
                var turn = new Turn("q", make());
                var started = Stopwatch.GetTimestamp();
                assistant.Respond(turn);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            Figures.Print($"questions {kind}: p50 of {Calls}", Figures.Percentile(times, 0.5), "ms");
            Figures.Print($"questions {kind}: p99", Figures.Percentile(times, 0.99), "ms", "10");
            Figures.Print($"questions {kind}: allocated a call", (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1000.0 / Calls, "KB");
        }

        using var own = Process.GetCurrentProcess();
        Figures.Print("resident with the index open, after the questions", Figures.ResidentMegabytes(own), "MB");

        string Named() => string.Format(System.Globalization.CultureInfo.InvariantCulture, Asked[random.Next(Asked.Length)], SyntheticGuides.Occupation(random.Next(guides)));
    }

    /// <summary>Every guide changes on disk while questions go on; none may fail or wait for the swap.</summary>
    private static async Task ReloadAsync(string directory, int guides)
    {
        using var store = Shipped.Open(directory);
        var assistant = new Assistant(store, new AssistantOptions());
        using var stop = new CancellationTokenSource();
        var asking = AskUntilAsync(assistant, guides, stop.Token);
        new SyntheticGuides(Seed + 2).Rewrite(directory, guides);

        var started = Stopwatch.GetTimestamp();
        var isNew = store.Reload();
        Figures.Print($"reload of {guides} changed guides of {guides}", Stopwatch.GetElapsedTime(started).TotalSeconds, "s", "3");
        new SyntheticGuides(Seed + 3).Rewrite(directory, Math.Max(1, guides / 100));
        started = Stopwatch.GetTimestamp();
        isNew &= store.Reload();
        Figures.Print($"reload of {Math.Max(1, guides / 100)} changed guides of {guides}", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        await stop.CancelAsync();
        var (asked, failed, longest) = await asking;
        Figures.Print("  questions meanwhile", asked, "");
        Figures.Print("  of them failed", failed, "", "0");
        Figures.Print("  longest of them", longest, "ms");
        if (!isNew) throw new InvalidOperationException("The reload saw no change.");
    }

    /// <summary>Some two hundred questions a second, beside the reload and not in its place.</summary>
    private static async Task<(int Asked, int Failed, double LongestMs)> AskUntilAsync(Assistant assistant, int guides, CancellationToken stop)
    {
        var random = new Random(Seed);
        await Task.Yield();
        var (asked, failed, longest) = (0, 0, 0.0);
        while (!stop.IsCancellationRequested)
        {
            var started = Stopwatch.GetTimestamp();
            if (!IsAnswered(assistant, random.Next(guides))) failed++;
            longest = Math.Max(longest, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            asked++;
            await Task.Delay(TimeSpan.FromMilliseconds(5), CancellationToken.None);
        }

        return (asked, failed, longest);
    }

    /// <summary>A failure is an exception, an apology, or an answer of another guide than the one that is there all the time.</summary>
    private static bool IsAnswered(Assistant assistant, int number)
    {
        try
        {
            var reply = assistant.Respond(new Turn("reload", $"what does a {SyntheticGuides.Occupation(number)} do"));
            return reply is Reply.Answer { Citations: [var first, ..] } && first.GuideId == SyntheticGuides.Id(number);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            Console.Error.WriteLine(exception.Message);
            return false;
        }
    }
}
