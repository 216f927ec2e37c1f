using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Loading;

/// <summary>Wages of several places can be held beside each other only if they are of one release.</summary>
internal static class ReleaseRules
{
    private const int MostNamed = 3;

    /// <summary>An error where the tables are of several releases; it names those that are older than the newest.</summary>
    public static IEnumerable<KnowledgeProblem> Check(WageTables tables)
    {
        if (tables.Releases.Select(release => release.AsOf).Distinct(StringComparer.Ordinal).Count() < 2) yield break;
        var newest = tables.Releases.Max(release => release.AsOf) ?? string.Empty;
        WageRelease[] older = [.. tables.Releases.Where(release => release.AsOf != newest).OrderBy(release => release.Place, StringComparer.Ordinal)];
        var named = string.Join(", ", older.Take(MostNamed).Select(release => $"{release.Place} of {release.AsOf}"));
        if (older.Length > MostNamed) named += $" and {older.Length - MostNamed} more";
        yield return new KnowledgeProblem(
            $"{SalaryPaths.Folder}/{SalaryPaths.Wages}",
            0,
            ProblemSeverity.Error,
            "releases-mixed",
            $"The wage tables are of several releases: the newest is of {newest}, older are {named}, so no place can be held against another.",
            "Bring in the national and the state file of one release with \"careerbot knowledge import oews\".");
    }
}
