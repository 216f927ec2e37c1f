using System.Globalization;
using System.Text;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Importing.Pages;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Brings in what education is usual at entry: the handbook's category of each page, and O*NET's job zone where no page names one.</summary>
public static class EducationImport
{
    private const string Code = "O*NET-SOC Code";
    private const string Zone = "Job Zone";
    private const string Handbook = "U.S. Bureau of Labor Statistics, Occupational Outlook Handbook";

    /// <param name="pages">A folder of saved handbook pages.</param>
    /// <param name="zones">O*NET's "Job Zones.txt".</param>
    /// <param name="knowledge">The knowledge folder; its tables say which occupations there are.</param>
    /// <exception cref="ImportException">A file can't be used; nothing was changed.</exception>
    public static ImportReport Run(string pages, string zones, string knowledge)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pages);
        ArgumentException.ThrowIfNullOrWhiteSpace(zones);
        ArgumentException.ThrowIfNullOrWhiteSpace(knowledge);
        if (!Directory.Exists(pages)) throw new ImportException($"There is no folder \"{pages}\" of handbook pages.");
        var folder = KnowledgeFolder.Open(knowledge) ?? throw new ImportException($"There is no knowledge folder \"{knowledge}\".");
        var wages = OfficialFigures.Read(folder, BuiltInKnowledge.Open(), TimeProvider.System, last: null).Wages;

        var byCode = ByZone(zones, wages);
        var (named, year) = ByPage(pages, wages);
        if (named.Count == 0) throw new ImportException($"No page in \"{pages}\" is an occupation page of the Occupational Outlook Handbook that names an education. Nothing was changed.");
        foreach (var (code, level) in named) byCode[code] = level.ToString();

        var text = new StringBuilder()
            .Append("# Education that is usual at entry; made by \"careerbot knowledge import education\", so edits are lost at the next import.\n")
            .Append("# terms: the handbook is in the U.S. public domain; job zones, where no page of the handbook names an education, are from the\n")
            .Append(CultureInfo.InvariantCulture, $"# {OnetTable.Terms}\n")
            .Append(CultureInfo.InvariantCulture, $"source: {Handbook}, {year}\nzones: {OnetTable.Source}\n{EducationReader.Head}\n");
        foreach (var (code, education) in byCode) text.Append(code).Append('\t').Append(education).Append('\n');
        using var aside = new AsideFolder(Path.Join(knowledge, SalaryPaths.Folder));
        aside.Write(SalaryPaths.Education, text.ToString());
        return new ImportReport([string.Create(CultureInfo.InvariantCulture, $"Education of {byCode.Count} occupations, {named.Count} of them by the handbook.")], aside.Commit());
    }

    /// <summary>The zone of most of the detailed occupations that a code covers; of equals the lower.</summary>
    private static SortedDictionary<string, string> ByZone(string path, WageTables wages)
    {
        var file = Path.GetFileName(path);
        using var stream = ImportedFile.Open(path);
        var rows = OnetTable.Of(ImportedFile.Text(stream, file), file, [Code, Zone])
            .Select(row => (wages.Title(row[Code])?.Code, Zone: row[Zone]))
            .Where(row => row.Code is not null)
            .GroupBy(row => row.Code ?? string.Empty, row => row.Zone, StringComparer.Ordinal);
        return new SortedDictionary<string, string>(rows.ToDictionary(group => group.Key, group => EducationReader.Zone + group.GroupBy(zone => zone, StringComparer.Ordinal).OrderByDescending(zone => zone.Count()).ThenBy(zone => zone.Key, StringComparer.Ordinal).First().Key, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static (Dictionary<string, EducationLevel> Levels, string Year) ByPage(string folder, WageTables wages)
    {
        var levels = new Dictionary<string, EducationLevel>(StringComparer.Ordinal);
        var years = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in PageFile.Find(folder, withText: false))
        {
            if (PageFile.Read(path).Text is not { } html || Read(html) is not { } page) continue;
            years.Add(page.Year);
            foreach (var code in page.Codes)
            {
                if (wages.Title(code) is { } title) levels.TryAdd(title.Code, page.Level);
            }
        }

        return (levels, years.Count == 0 ? string.Empty : years.Max ?? string.Empty);
    }

    /// <summary>Null where it is no page that can be read; the other pages count all the same.</summary>
    private static HandbookEducation? Read(string html)
    {
        try
        {
            return HandbookEducation.Read(html);
        }
        catch (Exception exception) when (ReaderFault.IsOfFile(exception))
        {
            return null;
        }
    }
}
