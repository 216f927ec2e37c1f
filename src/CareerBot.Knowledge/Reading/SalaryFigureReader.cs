using System.Globalization;
using System.Text.RegularExpressions;
using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Reading;

/// <summary>Reads the pay figures of a front matter; a figure that lacks what makes it true is reported and left out.</summary>
internal static partial class SalaryFigureReader
{
    private static readonly string[] Keys = ["statistic", "amount", "low", "high", "period", "place", "as_of", "source", "occupation", "currency"];

    /// <summary>More than anybody earns in any currency.</summary>
    private const decimal Most = 1_000_000_000_000_000;

    public static IReadOnlyList<(SalaryFigure Figure, int Line)> Read(YamlMap frontMatter, ProblemLog log)
    {
        IReadOnlyList<YamlValue> entries = frontMatter.Find("salary") switch
        {
            null or YamlText { IsEmpty: true } => [],
            YamlList list => list.Items,
            var single => [single],
        };

        var figures = new List<(SalaryFigure, int)>();
        foreach (var entry in entries)
        {
            if (entry is not YamlMap map)
                log.Error(entry.Line, "salary-shape", "This pay figure is not a group of 'key: value' lines.", "Start it with '- statistic: median' and write 'amount:', 'period:', 'place:', 'as_of:' and 'source:' on the lines below.");
            else if (ReadFigure(map, log) is { } figure)
                figures.Add((figure, map.Line));
        }

        return figures;
    }

    private static SalaryFigure? ReadFigure(YamlMap map, ProblemLog log)
    {
        map.ReportUnknownKeys(Keys, log);
        var statistic = ReadStatistic(map, log);
        var amount = ReadAmount(map, log);
        var period = ReadPeriod(map, log);
        var place = Required(map, "place", "salary-place", "does not say for which place it holds", "place: United States", log);
        var asOf = Required(map, "as_of", "salary-date", "has no date", "as_of: 2025-05", log);
        var source = Required(map, "source", "salary-source", "has no source", "source: U.S. Bureau of Labor Statistics", log);
        if (statistic is null || amount is null || period is null || place is null || asOf is null || source is null) return null;

        if (!Date.IsMatch(asOf))
            log.Warning(map.LineOf("as_of"), "salary-date", $"The date '{asOf}' of a pay figure is not a year, a month or a day.", "Write it as 2025, 2025-05 or 2025-05-31.");
        return new SalaryFigure
        {
            Statistic = statistic.Value,
            Amount = amount.Value.Low,
            High = amount.Value.High,
            Period = period.Value,
            Place = place,
            AsOf = asOf,
            Source = source,
            Occupation = map.Text("occupation", log),
            Currency = map.Text("currency", log)?.ToUpperInvariant() ?? "USD",
        };
    }

    private static string? Required(YamlMap map, string key, string code, string lacks, string example, ProblemLog log)
    {
        if (map.Text(key, log) is { } text) return text;
        log.Error(map.Line, code, $"A pay figure {lacks}, so it is not used.", $"Add a line such as '{example}' to the figure.");
        return null;
    }

    private static SalaryStatistic? ReadStatistic(YamlMap map, ProblemLog log)
    {
        var text = map.Text("statistic", log);
        SalaryStatistic? statistic = text?.ToLowerInvariant().Replace("_", string.Empty, StringComparison.Ordinal) switch
        {
            "median" => SalaryStatistic.Median,
            "average" or "mean" => SalaryStatistic.Average,
            "range" => SalaryStatistic.Range,
            "entry" => SalaryStatistic.Entry,
            "top" => SalaryStatistic.Top,
            "percentile10" => SalaryStatistic.Percentile10,
            "percentile25" => SalaryStatistic.Percentile25,
            "percentile50" => SalaryStatistic.Median,
            "percentile75" => SalaryStatistic.Percentile75,
            "percentile90" => SalaryStatistic.Percentile90,
            _ => null,
        };
        if (statistic is null)
        {
            log.Error(
                map.LineOf("statistic"),
                "salary-statistic",
                text is null ? "A pay figure does not say which statistic it is, so it is not used." : $"'{text}' is not a statistic of pay, so the figure is not used.",
                "Write 'statistic:' with one of: median, average, range, entry, top, percentile10, percentile25, percentile75, percentile90.");
        }

        return statistic;
    }

    private static PayPeriod? ReadPeriod(YamlMap map, ProblemLog log)
    {
        PayPeriod? period = map.Text("period", log)?.ToLowerInvariant() switch
        {
            "year" or "yearly" or "annual" or "annually" => PayPeriod.Year,
            "month" or "monthly" => PayPeriod.Month,
            "week" or "weekly" => PayPeriod.Week,
            "hour" or "hourly" => PayPeriod.Hour,
            _ => null,
        };
        if (period is null) log.Error(map.LineOf("period"), "salary-period", "A pay figure does not say for which period it is paid, so it is not used.", "Write 'period:' with year, month, week or hour.");
        return period;
    }

    private static (decimal Low, decimal? High)? ReadAmount(YamlMap map, ProblemLog log)
    {
        var amount = ReadNumber(map, "amount", log);
        var low = ReadNumber(map, "low", log);
        var high = ReadNumber(map, "high", log);
        switch (amount, low, high)
        {
            case ({ } single, null, null):
                return (single, null);
            case (null, { } from, { } to) when from <= to:
                return (from, to);
            case (null, { }, { }):
                log.Error(map.LineOf("low"), "salary-amount", "The lower end of a pay range is above its upper end, so it is not used.", "Swap 'low' and 'high'.");
                return null;
            default:
                log.Error(map.Line, "salary-amount", "A pay figure needs either 'amount', or both 'low' and 'high', so it is not used.", "Write 'amount: 50250', or 'low: 45000' and 'high: 55000'.");
                return null;
        }
    }

    private static decimal? ReadNumber(YamlMap map, string key, ProblemLog log)
    {
        if (map.Text(key, log) is not { } text) return null;
        if (decimal.TryParse(
            text.TrimStart('$'),
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number) && number is > 0 and <= Most)
            return number;
        log.Error(map.LineOf(key), "salary-amount", $"'{text}' is not an amount of money.", "Write the number alone, such as 50250, and 'currency: EUR' on its own line where it is not U.S. dollars.");
        return null;
    }

    // 2025, 2024-05, 2024-05-31
    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Date { get; }
}
