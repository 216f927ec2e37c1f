using System.Globalization;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Discord.Payloads;
using CorePhrases = CareerBot.Core.Phrases;

namespace CareerBot.Discord.Rendering;

/// <summary>Pay as small tables, one for each place, date and source, so that no amount stands without them; then what the guide says.</summary>
internal static class SalaryEmbed
{
    private const string Nation = "United States";
    private const string Dot = " · ";
    private const int MostEstimates = 4;
    private const int MostFigures = 8;

    public static Embed Of(Reply.Salary salary, string? question)
    {
        var text = EmbedFrame.Description(question);
        if (MissingPlace(salary) is { } missing) text.Quote(missing).Line();
        foreach (var remark in salary.Remarks) text.Line().Quote(remark);
        foreach (var estimate in salary.Estimates.Take(MostEstimates)) Write(text, estimate, salary);
        WriteFigures(text, salary);
        if (salary.Snippets.Count > 0) text.Line().Own("\n");
        SnippetText.Write(text, salary);
        return EmbedFrame.Of(CorePhrases.PayOf(salary.Occupation), text, [], salary.Citations);
    }

    private static string? MissingPlace(Reply.Salary salary)
    {
        if (salary.MissingPlace is not { } place) return null;
        string[] places = [.. salary.Estimates.Select(estimate => estimate.Place).Concat(salary.Figures.Select(figure => figure.Place)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return places switch
        {
            [] => CorePhrases.NoFigure(place),
            [Nation] => CorePhrases.NoFigureButNational(place),
            _ => CorePhrases.NoFigureBut(place, string.Join(", ", places)),
        };
    }

    private static void Write(MarkdownWriter text, WageEstimate estimate, Reply.Salary salary)
    {
        text.Line().Strong(PlainCut.To(estimate.Place, DiscordLimits.ButtonLabel));
        if (!IsSame(estimate.Occupation, salary.Occupation)) text.Own(Dot).Quote(estimate.Occupation);
        text.Own(Dot).Quote(DateText.Of(estimate.AsOf)).Own(Dot).Link(estimate.Source, estimate.SourceUrl);
        if (estimate.Employment is { } jobs) text.Own(Dot).Quote(CorePhrases.JobCount(jobs.ToString("N0", CultureInfo.InvariantCulture)));
        text.Own(WageTable.Of(estimate, salary));
    }

    private static void WriteFigures(MarkdownWriter text, Reply.Salary salary)
    {
        var figures = salary.Figures.Take(MostFigures).GroupBy(figure => (figure.Place, figure.AsOf, figure.Source, figure.Occupation));
        foreach (var group in figures)
        {
            var (place, asOf, source, occupation) = group.Key;
            var named = occupation is not null && !IsSame(occupation, salary.Occupation) ? $"{occupation} · " : string.Empty;
            var mark = salary.Citations is [var first, ..] ? $" {SourcesField.LinkedMark(salary.Citations, first.Number)}" : string.Empty;
            text.Line().Strong(PlainCut.To(place, DiscordLimits.ButtonLabel)).Own(Dot).Quote($"{named}{DateText.Of(asOf)} · {source}", suffix: mark);
            text.Own(FigureTable.Of([.. group], salary.Period));
        }

        if (salary.Period is { } asked && salary.Figures.FirstOrDefault(figure => figure.Period != asked) is { } converted) text.Line().Quote(CorePhrases.Computed(asked, converted.Period));
    }

    private static bool IsSame(string first, string second) => first.TrimEnd('s').Equals(second.TrimEnd('s'), StringComparison.OrdinalIgnoreCase);
}
