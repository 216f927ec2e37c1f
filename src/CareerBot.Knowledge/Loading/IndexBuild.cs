using System.Text.Json;
using CareerBot.Core.Guides;
using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Indexing;
using CareerBot.Knowledge.Reading;
using Lucene.Net.Store;

namespace CareerBot.Knowledge.Loading;

/// <summary>Opens the index of a set of guides: in memory for a small folder, on disk and kept for a large one.</summary>
internal sealed class IndexBuild(KnowledgeCache cache, SpokenLanguage spoken, KnowledgeState? current)
{
    /// <summary>Hints and warnings of the guides, kept beside the index since the files aren't read again.</summary>
    private const string ProblemsFile = "problems.json";

    public (LucenePassageIndex Index, IReadOnlyList<KnowledgeProblem> Problems) Open(string key, bool isLarge, Func<ParsedGuides> read) =>
        isLarge ? OnDisk(cache.IndexDirectory(key), read) : InMemory(read());

    private (LucenePassageIndex Index, IReadOnlyList<KnowledgeProblem> Problems) InMemory(ParsedGuides parsed)
    {
        var (guides, problems) = parsed.Usable(LastGood);
        var directory = new RAMDirectory();
        var unindexed = Write(directory, guides);
        return (new LucenePassageIndex(directory, spoken.Lexicon), [.. problems, .. unindexed]);
    }

    private (LucenePassageIndex Index, IReadOnlyList<KnowledgeProblem> Problems) OnDisk(string target, Func<ParsedGuides> read)
    {
        if (TryOpen(target) is { } kept) return kept;

        var (guides, problems) = read().Usable(LastGood);
        var aside = $"{target}.{Environment.ProcessId}.tmp";
        using (var directory = OpenFiles(aside)) problems = [.. problems, .. Write(directory, guides)];

        // Only a whole index of well-read files gets the name that a later start looks for.
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error)) return (new LucenePassageIndex(OpenFiles(aside), spoken.Lexicon), problems);
        File.WriteAllBytes(Path.Join(aside, ProblemsFile), JsonSerializer.SerializeToUtf8Bytes(problems, IndexJson.Default.IReadOnlyListKnowledgeProblem));
        if (!System.IO.Directory.Exists(target)) System.IO.Directory.Move(aside, target);
        return (new LucenePassageIndex(OpenFiles(target), spoken.Lexicon), problems);
    }

    /// <summary>Plain reads into a buffer: through a memory map, which Lucene would choose, every byte is a call of its own, and a start takes twice as long.</summary>
    private static NIOFSDirectory OpenFiles(string path) => new(path);

    /// <summary>The index kept from an earlier start; null where there is none or it can't be read, and then it is cleared away.</summary>
    private (LucenePassageIndex Index, IReadOnlyList<KnowledgeProblem> Problems)? TryOpen(string target)
    {
        if (!System.IO.Directory.Exists(target)) return null;
        try
        {
            var problems = JsonSerializer.Deserialize(File.ReadAllBytes(Path.Join(target, ProblemsFile)), IndexJson.Default.IReadOnlyListKnowledgeProblem) ?? [];
            return (new LucenePassageIndex(OpenFiles(target), spoken.Lexicon), problems);
        }
        catch (Exception exception) when (ReaderFault.IsOfFile(exception))
        {
            System.IO.Directory.Delete(target, recursive: true);
            return null;
        }
    }

    /// <summary>Indexes the guides; one that cannot be indexed does not keep the others from being served.</summary>
    /// <returns>A problem for each guide that was left out.</returns>
    private List<KnowledgeProblem> Write(Lucene.Net.Store.Directory directory, IReadOnlyList<Guide> guides)
    {
        var problems = new List<KnowledgeProblem>();
        try
        {
            WriteAll(directory, guides);
        }
        catch (Exception exception) when (exception is not IOException && ReaderFault.IsOfFile(exception))
        {
            // Which guide it was is found by indexing each alone.
            Guide[] good = [.. guides.Select(guide => CanBeIndexed(guide, problems) ? guide : LastGood(guide.Path)).OfType<Guide>()];
            if (problems.Count == 0) throw;
            WriteAll(directory, good);
        }

        return problems;
    }

    private bool CanBeIndexed(Guide guide, List<KnowledgeProblem> problems)
    {
        using var directory = new RAMDirectory();
        try
        {
            WriteAll(directory, [guide]);
            return true;
        }
        catch (Exception exception) when (exception is not IOException && ReaderFault.IsOfFile(exception))
        {
            var log = new ProblemLog(guide.Path);
            ReaderFault.Report(exception, 0, log);
            problems.AddRange(log.All);
            return false;
        }
    }

    private void WriteAll(Lucene.Net.Store.Directory directory, IReadOnlyList<Guide> guides)
    {
        // Sections that stand in the old index as they are were classified when that was written.
        var known = current?.TopicsKey == spoken.TopicsKey ? current.Index : null;
        using var writer = new PassageIndexWriter(directory, spoken.Trained, spoken.Topics, spoken.Files.Names.Names, known);
        writer.AddAll([.. guides.Select(guide => OccupationGuess.Complete(guide, spoken.Files.Names.Names))]);
        writer.Commit();
    }

    private Guide? LastGood(string path) =>
        current?.Snapshot.Index.Guides.All.FirstOrDefault(guide => guide.Path == path) is { } entry ? current.Index.FindGuide(entry.Id) : null;
}
