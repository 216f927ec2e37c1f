using System.IO.Hashing;
using System.Text;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Loading;

/// <summary>Wages and projections: each file from the knowledge folder where it has it, else from the shipped one.</summary>
/// <param name="Wages">What the files hold.</param>
/// <param name="Key">Hash of their content.</param>
/// <param name="Problems">What is wrong with them.</param>
/// <param name="Stamp">How they look from outside; null where one is too new to be trusted to stay.</param>
/// <param name="Files">What was read, file by file.</param>
internal sealed record OfficialFigures(
    WageTables Wages,
    string Key,
    IReadOnlyList<KnowledgeProblem> Problems,
    string? Stamp,
    FigureFiles Files)
{
    /// <summary>Reads the files, or gives back <paramref name="last"/> where they look as they did then; a file that is broken stays as it
    /// was there, and at a start the shipped one stands in.</summary>
    public static OfficialFigures Read(KnowledgeFolder folder, KnowledgeFolder? shipped, TimeProvider time, OfficialFigures? last)
    {
        var sources = Sources(folder, shipped);
        var stamp = FileStamp.Of(sources.Values.Select(source => source.FullPath), time);
        if (stamp is not null && stamp == last?.Stamp) return last;

        var hash = new XxHash128();
        var problems = new List<KnowledgeProblem>();
        var files = new FigureFiles();
        foreach (var (path, source) in sources)
        {
            var content = source.Folder.TryRead(path, problems);
            hash.Append(Encoding.UTF8.GetBytes(path));
            hash.Append(content ?? "cannot be read"u8.ToArray());
            var log = new ProblemLog(path);
            if (content is null || !files.Take(path, content, log)) StandIn(path);
            problems.AddRange(log.All);
        }

        files.RefuseRepeatedPlaces(problems);
        var tables = new WageTables(files.Parts);
        problems.AddRange(ReleaseRules.Check(tables));
        return new OfficialFigures(tables, Convert.ToHexStringLower(hash.GetHashAndReset())[..16], problems, stamp, files);

        void StandIn(string path)
        {
            if (last is not null && files.TakeFrom(last.Files, path)) return;
            if (shipped is null || !shipped.Salaries.Contains(path, StringComparer.Ordinal) || shipped.TryRead(path, []) is not { } content)
                return;
            files.Take(path, content, new ProblemLog(path));
        }
    }

    private static SortedDictionary<string, (KnowledgeFolder Folder, string FullPath)> Sources(KnowledgeFolder folder, KnowledgeFolder? shipped)
    {
        var sources = new SortedDictionary<string, (KnowledgeFolder, string)>(StringComparer.Ordinal);
        foreach (var path in folder.Salaries) sources.TryAdd(path, (folder, Path.Join(folder.Root, path)));
        if (shipped is null) return sources;
        foreach (var path in shipped.Salaries) sources.TryAdd(path, (shipped, Path.Join(shipped.Root, path)));
        return sources;
    }
}
