using CareerBot.Core.Retrieval;
using CareerBot.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Benchmarks;

/// <summary>Opens the knowledge that lies beside this program, or a folder of guides that leans on it.</summary>
internal static class Shipped
{
    public static string Cache => Path.Join(Path.GetTempPath(), "careerbot-benchmarks", "cache");

    /// <param name="directory">The folder; null for the shipped one.</param>
    /// <param name="vectors">With the sentence encoder; null without.</param>
    public static KnowledgeStore Open(string? directory = null, PassageVectors? vectors = null) => KnowledgeStore.Open(
        new KnowledgeOptions { Directory = directory ?? Path.Join(AppContext.BaseDirectory, "knowledge"), CacheDirectory = Cache, Watch = false },
        TimeProvider.System,
        NullLoggerFactory.Instance,
        vectors);
}
