using CareerBot.Core.Text;
using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Indexing;

namespace CareerBot.Knowledge.Loading;

/// <summary>Keeps what is slow to make between starts: trained models and large indexes, each under a key of its content.</summary>
/// <remarks>Anything unreadable here is made again; a folder that can't be written only costs time.</remarks>
internal sealed class KnowledgeCache(string? configured)
{
    /// <summary>Changes with the code that trains and indexes, so that an upgrade never reads what an older version wrote.</summary>
    private static readonly string CodeKey = typeof(TopicCatalogue).Module.ModuleVersionId.ToString("N")[..8] + typeof(KnowledgeCache).Module.ModuleVersionId.ToString("N")[..8];

    private readonly string _root = configured is { Length: > 0 } ? Path.GetFullPath(configured) : Default();

    public string IndexDirectory(string key) => Path.Join(_root, "indexes", $"{key}-{CodeKey}");

    public TrainedLanguage Language(LanguageFiles files, ITermAnalyzer analyzer)
    {
        var path = Path.Join(_root, "models", $"{files.TopicsKey}-{CodeKey}.bin");
        if (TryRead(path) is { } cached) return cached;
        var trained = TrainedLanguage.Train(files.Topics, analyzer);
        TryWrite(path, trained);
        return trained;
    }

    private static TrainedLanguage? TryRead(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var stream = new MemoryStream(File.ReadAllBytes(path));
            return TrainedLanguage.Load(stream);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes to the side, then moves: another process never sees half a model.</summary>
    private static void TryWrite(string path, TrainedLanguage language)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = File.Create(temporary)) language.Save(stream);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    private static string Default()
    {
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Join(local.Length > 0 ? local : Path.GetTempPath(), "careerbot");
    }
}
