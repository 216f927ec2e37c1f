using CareerBot.Core.Classification;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Indexing;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>Keeps what is slow to make between starts: trained models and large indexes, each under a key of its content.</summary>
/// <remarks>Anything unreadable here is made again; a folder that can't be written only costs time.</remarks>
internal sealed class KnowledgeCache(string? configured)
{
    /// <summary>Changes with the code that trains and indexes, so that an upgrade never reads what an older version wrote.</summary>
    private static readonly string CodeKey = typeof(TopicCatalogue).Module.ModuleVersionId.ToString("N")[..8] + typeof(KnowledgeCache).Module.ModuleVersionId.ToString("N")[..8];

    private readonly string _root = configured is { Length: > 0 } ? Path.GetFullPath(configured) : Default();

    public string IndexDirectory(string key) => Path.Join(_root, "indexes", $"{key}-{CodeKey}");

    public string VectorPath(string modelId) => Path.Join(_root, "vectors", $"{modelId}.bin");

    /// <summary>The model that was trained on these topics before, or null.</summary>
    public TrainedLanguage? FindLanguage(TopicFiles topics, SentenceEncoder sentences) => TryRead(ModelPath(topics), stream => TrainedLanguage.Load(stream, sentences));

    public void Keep(TopicFiles topics, TrainedLanguage language) => TryWrite(ModelPath(topics), language.Save);

    /// <summary>The frame classifier that was trained under this key before, or null.</summary>
    public TopicClassifier? FindFrames(string key, SentenceEncoder sentences) => TryRead(FramesPath(key), stream => TopicClassifier.Load(new BinaryReader(stream), sentences));

    public void Keep(string key, TopicClassifier frames) => TryWrite(FramesPath(key), stream =>
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        frames.Save(writer);
    });

    /// <summary>The content key that the files had when they last looked like this, if its index is still there.</summary>
    public string? FindKey(string stamp)
    {
        var path = StampPath(stamp);
        try
        {
            return File.Exists(path) && File.ReadAllText(path) is var key && Directory.Exists(IndexDirectory(key)) ? key : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void KeepKey(string stamp, string key)
    {
        try
        {
            Directory.CreateDirectory(Path.Join(_root, "stamps"));
            File.WriteAllText(StampPath(stamp), key);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without it the files are read at the next start.
        }
    }

    private string StampPath(string stamp) => Path.Join(_root, "stamps", $"{stamp}-{CodeKey}");

    private string ModelPath(TopicFiles topics) => Path.Join(_root, "models", $"{topics.Key}-{CodeKey}.bin");

    private string FramesPath(string key) => Path.Join(_root, "models", $"frames-{key}-{CodeKey}.bin");

    private static T? TryRead<T>(string path, Func<Stream, T> load)
        where T : class
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var stream = new MemoryStream(File.ReadAllBytes(path));
            return load(stream);
        }
        catch (Exception exception) when (ReaderFault.IsOfFile(exception))
        {
            return null;
        }
    }

    /// <summary>Writes to the side, then moves: another process never sees half a model.</summary>
    private static void TryWrite(string path, Action<Stream> save)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = File.Create(temporary)) save(stream);
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
