using System.Diagnostics;
using CareerBot.Core.Answering;
using CareerBot.Core.Evaluation;
using CareerBot.Core.Turns;
using CareerBot.Knowledge.Importing.Pages;

namespace CareerBot.Benchmarks;

/// <summary>The whole handbook beside the shipped guides: import, time and allocation of questions, start and memory at rest.</summary>
internal static class HandbookRun
{
    private const int WarmRounds = 3;

    /// <param name="pages">A folder of saved handbook pages.</param>
    /// <param name="questions">Files of evaluation questions, asked in turn.</param>
    /// <param name="runs">Number of starts; the median counts.</param>
    public static async Task<int> RunAsync(string pages, IReadOnlyList<string> questions, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("careerbot-handbook-").FullName;
        try
        {
            Fill(folder, pages);
            Ask(folder, questions);
            await StartRun.MeasureHostAsync(runs, folder, rest: "300");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Fill(string folder, string pages)
    {
        var shipped = Path.Join(AppContext.BaseDirectory, "knowledge", "guides");
        Directory.CreateDirectory(Path.Join(folder, "guides"));
        foreach (var guide in Directory.EnumerateFiles(shipped, "*.md")) File.Copy(guide, Path.Join(folder, "guides", Path.GetFileName(guide)));
        var started = Stopwatch.GetTimestamp();
        var lines = new PageImport(new PageImportOptions { Kind = PageKind.Handbook, Target = Path.Join(folder, "guides", "imported"), KnowledgeFolder = folder }).Run(pages, new Progress<(int Done, int All)>(), CancellationToken.None);
        Figures.Print($"import of {lines.Count} pages", Stopwatch.GetElapsedTime(started).TotalSeconds, "s", "30");
    }

    private static void Ask(string folder, IReadOnlyList<string> files)
    {
        using var store = Shipped.Open(folder);
        var assistant = new Assistant(store, new AssistantOptions());
        foreach (var file in files)
        {
            Turn[] turns = [.. QuestionFile.Read(File.ReadLines(file)).Questions.Where(question => question.History.Count == 0).Select(question => new Turn(question.Id, question.Question))];
            for (var round = 0; round < WarmRounds; round++)
            {
                foreach (var turn in turns) assistant.Respond(turn);
            }

            var times = new double[turns.Length];
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < turns.Length; i++)
            {
                var started = Stopwatch.GetTimestamp();
                assistant.Respond(turns[i]);
                times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            var name = Path.GetFileNameWithoutExtension(file);
            Figures.Print($"{name}, p50 of {times.Length}", Figures.Percentile(times, 0.5), "ms");
            Figures.Print($"{name}, p99", Figures.Percentile(times, 0.99), "ms", "5");
            Figures.Print($"{name}, longest", times.Max(), "ms");
            Figures.Print($"{name}, allocated a question", allocated / 1000.0 / turns.Length, "KB");
            Console.WriteLine($"longest is for: {turns[Array.IndexOf(times, times.Max())].Utterance}");
        }
    }
}
