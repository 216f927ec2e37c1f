using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Rendering;

/// <summary>Pay figures in words: which statistic, how much, for how long, where, when, and who says so; one line a figure.</summary>
internal static class SalaryText
{
    private const int LongestLead = 760;

    /// <summary>A mark of a citation may follow.</summary>
    private const int Longest = PlainText.MaxLength - 10;

    private const string Nation = "United States";

    public static string Render(Reply.Salary salary)
    {
        var official = EstimateText.Lines(salary);
        var rows = official.Count(line => line.StartsWith(PlainText.Bullet, StringComparison.Ordinal));
        var text = Render(salary, official);

        // Fewer figures with their source are better than more without it.
        for (var shown = rows - 1; shown > 0 && text.Length > Longest; shown--) text = Render(salary, [.. official.Take(shown), Phrases.FirstOnly(shown), .. official.Skip(rows)]);
        return text;
    }

    /// <summary>What stands beside a table of the estimates: everything but their lines.</summary>
    public static string RenderWithoutEstimates(Reply.Salary salary)
    {
        var lines = Opening(salary);
        AddFigures(salary, lines, LongestLead);
        return string.Join('\n', lines);
    }

    private static string Render(Reply.Salary salary, IReadOnlyList<string> official)
    {
        var lines = Opening(salary);

        // A place that was asked for stands before what a guide says of the nation.
        var isLocal = salary is { MissingPlace: null, Estimates: [{ Place: not Nation }, ..] } && salary.Figures.All(figure => figure.Place == Nation);
        if (isLocal) lines.AddRange(official);
        AddFigures(salary, lines, isLocal ? LongestLead : LongestLead - official.Sum(line => line.Length + 1));
        if (!isLocal) lines.AddRange(official);
        return string.Join('\n', lines);
    }

    private static List<string> Opening(Reply.Salary salary)
    {
        var lines = new List<string> { Phrases.PayOf(EstimateText.Title(salary.Occupation)) };
        if (MissingPlace(salary) is { } missing) lines.Add(missing);
        lines.AddRange(salary.Remarks);
        return lines;
    }

    private static void AddFigures(Reply.Salary salary, List<string> lines, int longest)
    {
        var length = lines.Sum(line => line.Length + 1);
        var hasFigure = false;
        foreach (var figure in salary.Figures)
        {
            var line = Line(figure, salary);
            length += line.Length + 1;
            if (length > longest && hasFigure) break;
            lines.Add(line);
            hasFigure = true;
        }

        if (salary is { Figures.Count: > 0, Citations.Count: > 0 }) lines[^1] += $" [{salary.Citations[0].Number}]";
        if (ConvertedFigure(salary) is { } converted) lines.Add(Phrases.Computed(salary.Period ?? converted.Period, converted.Period));
    }

    private static string? MissingPlace(Reply.Salary salary)
    {
        if (salary.MissingPlace is not { } place) return null;
        string[] places = [.. salary.Figures.Select(figure => figure.Place).Concat(salary.Estimates.Select(estimate => estimate.Place)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return places switch
        {
            [] => Phrases.NoFigure(place),
            [Nation] => Phrases.NoFigureButNational(place),
            _ => Phrases.NoFigureBut(place, string.Join(", ", places)),
        };
    }

    private static string Line(SalaryFigure figure, Reply.Salary salary)
    {
        var name = Phrases.Statistic(figure.Statistic);
        var amount = Amount(figure.Amount, figure.High, figure.Period, figure.Currency);
        var converted = salary.Period is { } asked && asked != figure.Period
            ? $" ({Phrases.About(Amount(PayConversion.Convert(figure.Amount, figure.Period, asked), Convert(figure.High, figure.Period, asked), asked, figure.Currency))})"
            : string.Empty;
        var source = IsNamedOtherwise(figure, salary.Occupation) ? $"{figure.Source}, for {figure.Occupation}" : figure.Source;
        var separator = name.EndsWith("than", StringComparison.Ordinal) ? " " : ": ";
        return $"{name}{separator}{amount}{converted}, {figure.Place}, {DateText.Of(figure.AsOf)} ({source})";
    }

    private static decimal? Convert(decimal? amount, PayPeriod from, PayPeriod to) =>
        amount is { } value ? PayConversion.Convert(value, from, to) : null;

    private static string Amount(decimal low, decimal? high, PayPeriod period, string currency) => high is { } upper
        ? $"{MoneyText.Of(low, currency)} to {MoneyText.Of(upper, currency)} {Phrases.Per(period)}"
        : $"{MoneyText.Of(low, currency)} {Phrases.Per(period)}";

    private static SalaryFigure? ConvertedFigure(Reply.Salary salary) =>
        salary.Period is { } asked ? salary.Figures.FirstOrDefault(figure => figure.Period != asked) : null;

    private static bool IsNamedOtherwise(SalaryFigure figure, string occupation) =>
        figure.Occupation is { } named && !named.TrimEnd('s').Equals(occupation.TrimEnd('s'), StringComparison.OrdinalIgnoreCase);
}
