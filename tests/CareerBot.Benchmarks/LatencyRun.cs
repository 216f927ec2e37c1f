using System.Diagnostics;
using CareerBot.Core.Answering;
using CareerBot.Core.Retrieval;
using CareerBot.Encoder;

namespace CareerBot.Benchmarks;

/// <summary>Times single calls, one after the other, once everything is warm.</summary>
internal static class LatencyRun
{
    private const int WarmRounds = 60;

    /// <param name="calls">How many are timed.</param>
    /// <param name="withEncoder">Whether the sentence encoder helps to read, all passages encoded before.</param>
    public static int Run(int calls, bool withEncoder)
    {
        using var encoder = withEncoder ? OnnxSentenceVectors.Load(Path.Join(AppContext.BaseDirectory, "encoder")) : null;
        using var store = Shipped.Open(vectors: encoder is null ? null : new PassageVectors(isOnDemand: true) { Encoder = encoder });
        var assistant = new Assistant(store, new AssistantOptions());
        for (var round = 0; round < WarmRounds; round++)
        {
            foreach (var turn in Questions.Turns) assistant.Respond(turn);
        }

        var times = new double[calls];
        var byQuestion = new double[Questions.Turns.Count];
        for (var i = 0; i < calls; i++)
        {
            var place = i % Questions.Turns.Count;
            var started = Stopwatch.GetTimestamp();
            assistant.Respond(Questions.Turns[place]);
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        var allocated = AllocatedBytes(assistant, byQuestion);
        Figures.Print($"p50 of {calls} calls", Figures.Percentile(times, 0.5), "ms");
        Figures.Print("p99", Figures.Percentile(times, 0.99), "ms", "3");
        Figures.Print("longest", times.Max(), "ms");
        Figures.Print("allocated a call, mean", allocated / 1000, "KB", "100");
        Figures.Print("allocated a call, most", byQuestion.Max() / 1000, "KB");
        Console.WriteLine($"most is for: {Questions.Turns[Array.IndexOf(byQuestion, byQuestion.Max())].Utterance}");
        return 0;
    }

    private static double AllocatedBytes(Assistant assistant, double[] byQuestion)
    {
        for (var i = 0; i < byQuestion.Length; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            assistant.Respond(Questions.Turns[i]);
            byQuestion[i] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return byQuestion.Average();
    }
}
