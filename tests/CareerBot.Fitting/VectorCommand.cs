using CareerBot.Fitting.Vectors;
using CareerBot.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Fitting;

/// <summary>Trains the word vectors.</summary>
internal static class VectorCommand
{
    private const int ShortestText = 41;

    public static int Run(string handbook, string output)
    {
        using var store = KnowledgeStore.Open(new KnowledgeOptions { Directory = "knowledge" }, TimeProvider.System, NullLoggerFactory.Instance);
        using var lease = store.Acquire();
        var vectors = VectorTraining.Train(HandbookText.Read(handbook, ShortestText), lease.Snapshot.Topics.All, lease.Snapshot.Lexicon.Analyzer);
        using var stream = File.Create(output);
        vectors.Save(stream);
        Console.WriteLine($"{vectors.Count} vectors of rank {vectors.Rank} written to {output}");
        return 0;
    }
}
