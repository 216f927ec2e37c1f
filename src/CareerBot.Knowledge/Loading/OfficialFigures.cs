using System.Globalization;
using System.IO.Hashing;
using System.Text;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;
using OccupationTitle = CareerBot.Core.Salaries.OccupationTitle;

namespace CareerBot.Knowledge.Loading;

/// <summary>Wages and projections: each file from the knowledge folder where it has it, else from the shipped one.</summary>
/// <param name="Wages">What the files hold.</param>
/// <param name="Key">Hash of their content.</param>
/// <param name="Problems">What is wrong with them.</param>
/// <param name="Stamp">How they look from outside; null where one is too new to be trusted to stay.</param>
internal sealed record OfficialFigures(WageTables Wages, string Key, IReadOnlyList<KnowledgeProblem> Problems, string? Stamp)
{
    /// <summary>Reads the files, or gives back <paramref name="last"/> where they look as they did then.</summary>
    public static OfficialFigures Read(KnowledgeFolder folder, KnowledgeFolder? shipped, TimeProvider time, OfficialFigures? last)
    {
        var sources = Sources(folder, shipped);
        var stamp = FileStamp.Of(sources.Values.Select(source => source.FullPath), time);
        if (stamp is not null && stamp == last?.Stamp) return last;

        var hash = new XxHash128();
        var problems = new List<KnowledgeProblem>();
        var parts = new WageParts();
        var tables = new List<WageTable>();
        foreach (var (path, source) in sources)
        {
            var content = source.Folder.Read(path);
            hash.Append(Encoding.UTF8.GetBytes(path));
            hash.Append(content);
            var log = new ProblemLog(path);
            parts = Take(path, content, log, parts, tables);
            problems.AddRange(log.All);
        }

        return new OfficialFigures(new WageTables(parts with { Tables = Distinct(tables, problems) }), Convert.ToHexStringLower(hash.GetHashAndReset())[..16], problems, stamp);
    }

    private static SortedDictionary<string, (KnowledgeFolder Folder, string FullPath)> Sources(KnowledgeFolder folder, KnowledgeFolder? shipped)
    {
        var sources = new SortedDictionary<string, (KnowledgeFolder, string)>(StringComparer.Ordinal);
        foreach (var path in folder.Salaries) sources.TryAdd(path, (folder, Path.Join(folder.Root, path)));
        if (shipped is null) return sources;
        foreach (var path in shipped.Salaries) sources.TryAdd(path, (shipped, Path.Join(shipped.Root, path)));
        return sources;
    }

    private static WageParts Take(string path, byte[] content, ProblemLog log, WageParts parts, List<WageTable> tables)
    {
        switch (path[(SalaryPaths.Folder.Length + 1)..])
        {
            case SalaryPaths.Codes:
                return parts with { Replaced = ReplacedCodeReader.Read(content, log) };
            case SalaryPaths.Projections:
                return parts with { Outlooks = OutlookReader.Read(content, log) };
            case SalaryPaths.Education:
                return parts with { Education = EducationReader.Read(content, log) };
            case SalaryPaths.Related:
                return parts with { Related = RelatedReader.Read(content, log) };
            case SalaryPaths.Occupations:
                var titles = OccupationTitleReader.Read(content, log);
                return parts with
                {
                    Occupations = [.. titles.Select(title => title.Occupation)],
                    AnnualOnly = KeysOf(titles, OccupationTitleReader.AnnualOnly),
                    HourlyOnly = KeysOf(titles, OccupationTitleReader.HourlyOnly),
                };
            case var name when name.StartsWith(SalaryPaths.Wages, StringComparison.Ordinal):
                if (WageTableReader.Read(content, log) is { } table) tables.Add(table);
                return parts;
            default:
                log.Hint(0, "unknown-file", "Nothing is read from this file.", $"The folder holds {SalaryPaths.Occupations}, {SalaryPaths.Projections}, {SalaryPaths.Education}, {SalaryPaths.Related}, {SalaryPaths.Codes} and a file for each place in {SalaryPaths.Wages}.");
                return parts;
        }
    }

    private static int[] KeysOf(IReadOnlyList<(OccupationTitle Occupation, string Wages)> titles, string wages) =>
        [.. titles.Where(title => title.Wages == wages).Select(title => SocCode.KeyOf(title.Occupation.Code)).OfType<int>()];

    private static List<WageTable> Distinct(List<WageTable> tables, List<KnowledgeProblem> problems)
    {
        var distinct = new Dictionary<string, WageTable>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in tables)
        {
            if (!distinct.TryAdd(table.Release.Place, table))
                problems.Add(new KnowledgeProblem($"{SalaryPaths.Folder}/{SalaryPaths.Wages}", 0, ProblemSeverity.Error, "place-twice", string.Create(CultureInfo.InvariantCulture, $"Two files hold wages of '{table.Release.Place}'; the first one counts."), "Remove one of them."));
        }

        return [.. distinct.Values];
    }
}
