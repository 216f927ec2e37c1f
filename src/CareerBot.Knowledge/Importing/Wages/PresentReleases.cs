using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Of which release each wage table is that a knowledge folder serves: its own, else the shipped one.</summary>
internal sealed class PresentReleases
{
    /// <summary>By path below the folder of salaries.</summary>
    private readonly Dictionary<string, (string Place, string AsOf)> _byPath = new(StringComparer.Ordinal);

    public PresentReleases(string knowledge)
    {
        foreach (var folder in new[] { KnowledgeFolder.Open(knowledge), BuiltInKnowledge.Open() }.OfType<KnowledgeFolder>()) Add(folder);
    }

    /// <summary>The places whose present table is newer than a release that is to take its place.</summary>
    public IReadOnlyList<(string Place, string AsOf)> NewerThan(string asOf, IEnumerable<string> places) =>
        [.. places.Select(place => _byPath.GetValueOrDefault(WageFile.PathOf(place))).Where(present => string.CompareOrdinal(present.AsOf, asOf) > 0)];

    /// <summary>Of which other releases the tables of all other places are.</summary>
    public IReadOnlyList<(string Place, string AsOf)> BesideOf(string asOf, IReadOnlyCollection<string> places)
    {
        var replaced = places.Select(WageFile.PathOf).ToHashSet(StringComparer.Ordinal);
        return [.. _byPath.Where(
            present => !replaced.Contains(present.Key) && present.Value.AsOf != asOf).Select(present => present.Value)];
    }

    private void Add(KnowledgeFolder folder)
    {
        foreach (var path in folder.Salaries.Where(path => path.StartsWith(
            $"{SalaryPaths.Folder}/{SalaryPaths.Wages}/",
            StringComparison.Ordinal)))
        {
            if (folder.TryRead(path, []) is not { } content) continue;
            var lines = new TableLines(content);
            if (lines.ReadHeader(WageTableReader.Head) is not { } header || !header.TryGetValue("as of", out var asOf)) continue;
            _byPath.TryAdd(path[(SalaryPaths.Folder.Length + 1)..], (header.GetValueOrDefault("place") ?? path, asOf));
        }
    }
}
