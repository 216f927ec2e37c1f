using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;
using OccupationTitle = CareerBot.Core.Salaries.OccupationTitle;

namespace CareerBot.Knowledge.Loading;

/// <summary>The files of the folder of salaries, each read into its part of the figures.</summary>
internal sealed class FigureFiles
{
    private readonly Dictionary<string, WageTable> _tables = new(StringComparer.Ordinal);
    private WageParts _parts = new();

    /// <summary>What all files hold together.</summary>
    public WageParts Parts =>
        _parts with { Tables = [.. _tables.OrderBy(table => table.Key, StringComparer.Ordinal).Select(table => table.Value)] };

    /// <summary>Reads one file.</summary>
    /// <returns>False where nothing of it can be used; then the log holds an error.</returns>
    public bool Take(string path, byte[] content, ProblemLog log)
    {
        var isRead = ReaderFault.Guard<object>(content, log, (bytes, problems) => Read(path, bytes, problems)) is not null;
        return isRead || !log.HasErrors;
    }

    /// <summary>Takes over what other files hold of a path.</summary>
    /// <returns>Whether they hold anything of it.</returns>
    public bool TakeFrom(FigureFiles other, string path)
    {
        switch (NameOf(path))
        {
            case SalaryPaths.Codes:
                _parts = _parts with { Replaced = other._parts.Replaced };
                return other._parts.Replaced.Count > 0;
            case SalaryPaths.Projections:
                _parts = _parts with { Outlooks = other._parts.Outlooks };
                return other._parts.Outlooks.Count > 0;
            case SalaryPaths.Education:
                _parts = _parts with { Education = other._parts.Education };
                return other._parts.Education.Count > 0;
            case SalaryPaths.Related:
                _parts = _parts with { Related = other._parts.Related };
                return other._parts.Related.Of.Count > 0;
            case SalaryPaths.Occupations:
                _parts = _parts with { Occupations = other._parts.Occupations, AnnualOnly = other._parts.AnnualOnly, HourlyOnly = other._parts.HourlyOnly };
                return other._parts.Occupations.Count > 0;
            default:
                if (!other._tables.TryGetValue(path, out var table)) return false;
                _tables[path] = table;
                return true;
        }
    }

    /// <summary>Keeps the first table of each place, and notes the others.</summary>
    public void RefuseRepeatedPlaces(List<KnowledgeProblem> problems)
    {
        var places = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, table) in _tables.OrderBy(table => table.Key, StringComparer.Ordinal).ToArray())
        {
            if (places.Add(table.Release.Place)) continue;
            _tables.Remove(path);
            problems.Add(new KnowledgeProblem(
                path,
                0,
                ProblemSeverity.Error,
                "place-twice",
                $"Two files hold wages of '{table.Release.Place}'; the first one counts.",
                "Remove one of them."));
        }
    }

    /// <returns>Null where nothing of the file can be used.</returns>
    private object? Read(string path, ReadOnlySpan<byte> content, ProblemLog log)
    {
        switch (NameOf(path))
        {
            case SalaryPaths.Codes:
                var replaced = ReplacedCodeReader.Read(content, log);
                if (replaced.Count > 0) _parts = _parts with { Replaced = replaced };
                return replaced.Count > 0 ? replaced : null;
            case SalaryPaths.Projections:
                var outlooks = OutlookReader.Read(content, log);
                if (outlooks.Count > 0) _parts = _parts with { Outlooks = outlooks };
                return outlooks.Count > 0 ? outlooks : null;
            case SalaryPaths.Education:
                var education = EducationReader.Read(content, log);
                if (education.Count > 0) _parts = _parts with { Education = education };
                return education.Count > 0 ? education : null;
            case SalaryPaths.Related:
                var related = RelatedReader.Read(content, log);
                if (related.Of.Count > 0) _parts = _parts with { Related = related };
                return related.Of.Count > 0 ? related : null;
            case SalaryPaths.Occupations:
                var titles = OccupationTitleReader.Read(content, log);
                if (titles.Count == 0) return null;
                _parts = _parts with
                {
                    Occupations = [.. titles.Select(title => title.Occupation)],
                    AnnualOnly = KeysOf(titles, OccupationTitleReader.AnnualOnly),
                    HourlyOnly = KeysOf(titles, OccupationTitleReader.HourlyOnly),
                };
                return titles;
            case var name when name.StartsWith($"{SalaryPaths.Wages}/", StringComparison.Ordinal):
                if (WageTableReader.Read(content, log) is not { } table || (table.Keys.Count == 0 && log.HasErrors)) return null;
                _tables[path] = table;
                return table;
            default:
                log.Hint(
                    0,
                    "unknown-file",
                    "Nothing is read from this file.",
                    $"The folder holds {SalaryPaths.Occupations}, {SalaryPaths.Projections}, {SalaryPaths.Education}, {SalaryPaths.Related}, {SalaryPaths.Codes} and a file for each place in {SalaryPaths.Wages}.");
                return path;
        }
    }

    private static string NameOf(string path) => path[(SalaryPaths.Folder.Length + 1)..];

    private static int[] KeysOf(IReadOnlyList<(OccupationTitle Occupation, string Wages)> titles, string wages) =>
        [.. titles.Where(title => title.Wages == wages).Select(title => SocCode.KeyOf(title.Occupation.Code)).OfType<int>()];
}
