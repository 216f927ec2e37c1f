using CareerBot.Fitting.Vectors;
using CareerBot.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Fitting;

/// <summary>Trains the word vectors. The pages that training and held-out guides are about are left out, so that nothing is learned from them.</summary>
internal static class VectorCommand
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "electricians", "dental-hygienists", "graphic-designers",
        "accountants-and-auditors", "carpenters", "chefs-and-head-cooks", "paralegals-and-legal-assistants", "physical-therapist-assistants-and-aides",
        "police-and-detectives", "welders-cutters-solderers-and-brazers", "librarians", "library-technicians-and-assistants", "pharmacists", "pharmacy-technicians", "flight-attendants",
        "software-developers", "veterinary-technologists-and-technicians", "health-information-technologists-and-medical-registrars",
    };

    public static int Run(string handbook, string output)
    {
        using var store = KnowledgeStore.Open(new KnowledgeOptions { Directory = "knowledge" }, TimeProvider.System, NullLoggerFactory.Instance);
        using var lease = store.Acquire();
        var vectors = VectorTraining.Train(HandbookText.Read(handbook, LeftOut), lease.Snapshot.Topics.All, lease.Snapshot.Lexicon.Analyzer);
        using var stream = File.Create(output);
        vectors.Save(stream);
        Console.WriteLine($"{vectors.Count} vectors of rank {vectors.Rank} written to {output}");
        return 0;
    }
}
