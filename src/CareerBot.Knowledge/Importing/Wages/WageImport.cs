using System.Globalization;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Brings a published file of the Occupational Employment and Wage Statistics survey into the knowledge folder.</summary>
public static class WageImport
{
    /// <param name="path">The workbook (.xlsx) or the flattened table (.csv).</param>
    /// <param name="knowledge">The knowledge folder.</param>
    /// <param name="force">Whether an older release may take the place of a newer one.</param>
    /// <exception cref="ImportException">The file can't be used; nothing was changed.</exception>
    public static ImportReport Run(string path, string knowledge, bool force = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(knowledge);
        var file = Path.GetFileName(path);
        using var stream = ImportedFile.Open(path);
        if (ImportedFile.IsWorkbook(stream)) return Write(OewsWorkbook.Read(stream, file), file, knowledge, force);

        var sheet = OewsCsv.Read(ImportedFile.Text(stream, file), file);
        CutOffTable.Refuse(sheet.Rows, file);
        return Write(sheet, file, knowledge, force);
    }

    private static ImportReport Write(WageSheet sheet, string file, string knowledge, bool force)
    {
        if (sheet.Rows.Count == 0) throw new ImportException($"\"{file}\" has no row of a detailed occupation in the nation or a state. Nothing was changed.");
        RefuseRepeats(sheet, file);
        var places = sheet.Rows.GroupBy(row => row.Place, StringComparer.Ordinal).ToArray();
        string[] names = [.. places.Select(place => place.Key)];
        WageOrigin.RefusePlaces(names, file);
        var present = new PresentReleases(knowledge);
        if (!force) RefuseOlder(present.NewerThan(sheet.AsOf, names), sheet.AsOf, file);
        var folder = Path.Join(knowledge, SalaryPaths.Folder);
        using var aside = new AsideFolder(folder);
        foreach (var place in places) aside.Write(WageFile.PathOf(place.Key), WageFile.Text(place.Key, sheet.AsOf, place));
        aside.Write(SalaryPaths.Occupations, TitleFile.Text(folder, sheet.Rows));
        return new ImportReport([.. Report(sheet, places.Length), .. OtherReleases(present.BesideOf(sheet.AsOf, names))], aside.Commit());
    }

    private static void RefuseOlder(IReadOnlyList<(string Place, string AsOf)> newer, string asOf, string file)
    {
        if (newer is [var first, ..])
            throw new ImportException(
                $"\"{file}\" is of {asOf}, and the knowledge folder holds newer wages ({first.Place}: {first.AsOf}). Nothing was changed; say --force to go back to the older release.");
    }

    private static IEnumerable<string> OtherReleases(IReadOnlyList<(string Place, string AsOf)> others)
    {
        if (others is [var first, ..])
            yield return $"The wages of {others.Count} other places are of another release ({first.Place}: {first.AsOf}); bring in that file of this release too, since places of different releases are never compared.";
    }

    /// <summary>An occupation that stands twice in a place would have two wages.</summary>
    private static void RefuseRepeats(WageSheet sheet, string file)
    {
        if (sheet.Rows.FirstOrDefault(row => row.Place.Length == 0 || row.Title.Length == 0) is { } nameless)
            throw new ImportException($"\"{file}\" has a row for {Core.Salaries.SocCode.TextOf(nameless.Key)} without a place or a title. Nothing was changed.");
        if (sheet.Rows.GroupBy(row => (row.Place, row.Key)).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ImportException($"\"{file}\" has {Core.Salaries.SocCode.TextOf(twice.Key.Key)} twice for {twice.Key.Place}. Nothing was changed.");
    }

    private static List<string> Report(WageSheet sheet, int places)
    {
        var withheld = sheet.Rows.Count(row => row.Annual.Median is null && row.Hourly.Median is null);
        var lines = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"Wages of {sheet.AsOf}: {sheet.Rows.Count} rows, {sheet.Rows.Select(row => row.Key).Distinct().Count()} occupations, {places} places."),
            string.Create(CultureInfo.InvariantCulture, $"No median published: {withheld} rows. At or above the top code: {sheet.Rows.Count(IsTopCoded)} rows."),
        };
        if (sheet.Skipped.Count > 0) lines.Add($"Left out: {string.Join(", ", sheet.Skipped.Select(skipped => string.Create(CultureInfo.InvariantCulture, $"{skipped.Value} {skipped.Key}")))}.");
        return lines;
    }

    private static bool IsTopCoded(WageRow row) => new[] { row.Annual, row.Hourly }.Any(wages =>
        wages is { Percentile10.IsAtLeast: true } or { Percentile25.IsAtLeast: true } or { Median.IsAtLeast: true } or { Percentile75.IsAtLeast: true } or { Percentile90.IsAtLeast: true } or { Mean.IsAtLeast: true });
}
