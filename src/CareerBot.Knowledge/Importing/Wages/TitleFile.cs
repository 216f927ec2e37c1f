using System.Globalization;
using System.Text;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;
using OccupationTitle = CareerBot.Core.Salaries.OccupationTitle;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>The file of official titles in a folder of salaries, as it is and as an import leaves it.</summary>
internal static class TitleFile
{
    /// <summary>The titles after an import: the nation's table settles them, a state's only adds what is not known.</summary>
    public static string Text(string folder, IReadOnlyList<WageRow> rows)
    {
        var titles = new SortedDictionary<int, (string Title, string Wages)>();
        var national = rows.Where(row => row.Place == WageFile.Nation).ToArray();
        foreach (var row in national.Length > 0 ? national : rows) titles.TryAdd(row.Key, (row.Title, WagesOf(row)));
        foreach (var (occupation, wages) in Known(folder))
        {
            if (SocCode.KeyOf(occupation.Code) is not { } key) continue;
            if (national.Length == 0 || !titles.ContainsKey(key)) titles[key] = (occupation.Title, wages);
        }

        var text = new StringBuilder()
            .Append("# Official titles of the occupations; made by \"careerbot knowledge import oews\", so edits are lost at the next import.\n")
            .Append("# wages: whether the survey publishes annual and hourly wages of the occupation, or one of them only\n")
            .Append("# source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics\n")
            .Append("# terms: U.S. public domain\n")
            .Append(CultureInfo.InvariantCulture, $"{OccupationTitleReader.Head}\n");
        foreach (var (key, (title, wages)) in titles) text.Append(CultureInfo.InvariantCulture, $"{SocCode.TextOf(key)}\t{title}\t{wages}\n");
        return text.ToString();
    }

    private static IReadOnlyList<(OccupationTitle Occupation, string Wages)> Known(string folder)
    {
        var path = Path.Join(folder, SalaryPaths.Occupations);
        return File.Exists(path) ? OccupationTitleReader.Read(File.ReadAllBytes(path), new ProblemLog(path)) : [];
    }

    private static string WagesOf(WageRow row) => row switch
    {
        { IsAnnualOnly: true } => OccupationTitleReader.AnnualOnly,
        { IsHourlyOnly: true } => OccupationTitleReader.HourlyOnly,
        _ => OccupationTitleReader.Both,
    };
}
