using System.Diagnostics;
using CareerBot.Core.Answering;
using CareerBot.Core.Completions;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Names;

namespace CareerBot.Benchmarks;

/// <summary>Times the look-ups of wages, names and places and the completion, and what reading all of it adds to a start.</summary>
internal static class WageRun
{
    private const int Proposals = 25;

    public static int Run(int runs)
    {
        // First, so that nothing of it is compiled or read yet: that is what a start pays.
        var folder = KnowledgeFolder.Open(Path.Join(AppContext.BaseDirectory, "knowledge")) ?? throw new DirectoryNotFoundException("There is no knowledge beside the program.");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (figures, first) = Timed(() => OfficialFigures.Read(folder, shipped: null, TimeProvider.System, last: null));
        var (names, firstNames) = Timed(() => Names(folder));
        Figures.Print("wages and projections, first read", first, "ms");
        Figures.Print("names, first read", firstNames, "ms");
        Figures.Print("all of it, first read", first + firstNames, "ms", "100");
        Figures.Print("all of it, in memory", (GC.GetTotalMemory(forceFullCollection: true) - before) / 1_000_000.0, "MB");
        Figures.Print($"wages and projections, median of {runs}", Figures.Median([.. Enumerable.Range(0, runs).Select(_ => Timed(() => OfficialFigures.Read(folder, null, TimeProvider.System, null)).Milliseconds)]), "ms");
        Figures.Print($"names, median of {runs}", Figures.Median([.. Enumerable.Range(0, runs).Select(_ => Timed(() => Names(folder)).Milliseconds)]), "ms");
        GC.KeepAlive(figures);
        GC.KeepAlive(names);

        using var store = Shipped.Open();
        using var lease = store.Acquire();
        var (_, fields) = Timed(() => lease.Snapshot.Fields);
        Figures.Print("words of the guides' fields, built when first needed", fields, "ms");
        LookUps(lease.Snapshot);
        Completions(new Assistant(store, new AssistantOptions()), lease.Snapshot);
        return 0;
    }

    private static OccupationNames Names(KnowledgeFolder folder) => new(OccupationNameFiles.Read(folder.Read).Value ?? OccupationNameList.Empty);

    private static void LookUps(KnowledgeSnapshot knowledge)
    {
        var wages = knowledge.Wages;
        var asked = wages.Occupations.SelectMany(occupation => wages.Places.Select(place => (occupation.Code, place))).ToArray();
        Report("wage look-up", asked, one => wages.Find(one.Code, one.place), "1");
        var utterances = Questions.Turns.Select(turn => Word.Split(turn.Utterance)).ToArray();
        Report("names in a question", [.. Enumerable.Repeat(utterances, 100).SelectMany(words => words)], words => knowledge.OccupationNames.Find(words), "1");
        Report("places in a question", [.. Enumerable.Repeat(utterances, 100).SelectMany(words => words)], words => knowledge.Gazetteer.FindPlaces(words), "1");
    }

    private static void Completions(Assistant assistant, KnowledgeSnapshot knowledge)
    {
        var (_, built) = Timed(() => assistant.Complete(CompletionKind.Occupation, "a", Proposals));
        Figures.Print("first completion, which builds the index", built, "ms");

        // Every beginning of every hundredth name: what a person types on the way to it.
        var names = knowledge.OccupationNames.All.Names.Where((_, place) => place % 100 == 0).Select(name => name.Text);
        var typed = names.SelectMany(name => Enumerable.Range(1, name.Length).Select(length => name[..length])).ToArray();
        Report("occupation completed", typed, text => assistant.Complete(CompletionKind.Occupation, text, Proposals), "1");
        Report("one letter completed", [.. Enumerable.Repeat("abcdefghijklmnopqrstuvwxyz", 20).SelectMany(letters => letters).Select(letter => letter.ToString())], text => assistant.Complete(CompletionKind.Occupation, text, Proposals), "1");
    }

    private static void Report<T>(string name, IReadOnlyList<T> asked, Func<T, object?> ask, string target)
    {
        foreach (var one in asked.Take(20_000)) ask(one);
        var times = new double[asked.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var started = Stopwatch.GetTimestamp();
            ask(asked[i]);
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Figures.Print($"{name}, p50 of {times.Length}", Figures.Percentile(times, 0.5), "ms");
        Figures.Print($"{name}, p99", Figures.Percentile(times, 0.99), "ms", target);
    }

    private static (T Result, double Milliseconds) Timed<T>(Func<T> make)
    {
        var started = Stopwatch.GetTimestamp();
        return (make(), Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }
}
