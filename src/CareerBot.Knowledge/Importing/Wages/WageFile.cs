using System.Globalization;
using System.Text;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Writes the wages of one place in the project's own text form: one occupation a line, so that a new release shows as changed lines.</summary>
internal static class WageFile
{
    public const string Nation = SurveyedPlaces.Nation;

    private const string Source = "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics";
    private const string Url = "https://www.bls.gov/oes/";

    /// <summary>Path below the folder of salaries ("wages/new-york.txt").</summary>
    public static string PathOf(string place) => $"{SalaryPaths.Wages}/{Reading.Slugs.Of(place)}.txt";

    public static string Text(string place, string asOf, IEnumerable<WageRow> rows)
    {
        var text = new StringBuilder()
            .Append("# Wages by occupation; made by \"careerbot knowledge import oews\", so edits are lost at the next import.\n")
            .Append("# terms: U.S. public domain\n")
            .Append("# A figure ending in + is the survey's top code: the wage is at least that. - is not published.\n")
            .Append(CultureInfo.InvariantCulture, $"place: {place}\n")
            .Append(CultureInfo.InvariantCulture, $"as of: {asOf}\n")
            .Append(CultureInfo.InvariantCulture, $"source: {Source}\n")
            .Append(CultureInfo.InvariantCulture, $"url: {Url}\n")
            .Append(CultureInfo.InvariantCulture, $"{WageTableReader.Head}\n");
        foreach (var row in rows.OrderBy(row => row.Key))
        {
            text.Append(SocCode.TextOf(row.Key)).Append('\t').Append(row.Employment is { } jobs ? jobs.ToString(CultureInfo.InvariantCulture) : "-");
            Append(text, row.Annual);
            Append(text, row.Hourly);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, WageDistribution wages)
    {
        foreach (var amount in new[] { wages.Percentile10, wages.Percentile25, wages.Median, wages.Percentile75, wages.Percentile90, wages.Mean })
        {
            text.Append('\t').Append(amount is { } known ? known.Value.ToString("0.##", CultureInfo.InvariantCulture) : "-");
            if (amount is { IsAtLeast: true }) text.Append('+');
        }
    }
}
