using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Core.Turns;
using CsCheck;

namespace CareerBot.Teams.Tests;

/// <summary>Replies of every kind made of any text at all: long, empty, control characters, lone surrogates, Markdown, tags.</summary>
internal static class AnyReply
{
    private static readonly Gen<string> Nasty = Gen.OneOf(
        "", " ", "**bold** _it_ `code` ~~no~~", "<at>Everyone</at> <b>x</b> &lt;", "[1] [link](https://evil.example) ![i](x)", "[1]: https://evil.example \"x\"", "1. one\n2. two\n# head\n> quote\n- item",
        "{{DATE(2017-02-14T06:08:39Z, SHORT)}}", "😀👩‍🚀", "\ud800", "x\udc00y", "\u0000\u0007\u001b[31m", "\u202eabc", "\\*\\", "| a | b |\n|---|---|", new string('<', 1500), new string('é', 1000), string.Concat(Enumerable.Repeat("word ", 300)));

    public static readonly Gen<string> Text = Gen.Frequency((2, Gen.String[0, 300]), (2, Nasty), (1, Gen.Select(Nasty, Gen.String[0, 50], Nasty, (first, middle, last) => first + middle + last)));

    private static readonly Gen<Citation[]> Citations =
        Gen.Select(Text, Text, Text, Text, (guide, heading, snippet, url) => (guide, heading, snippet, url)).Array[0, 30].Select(parts => parts
            .Select((part, i) => new Citation { Number = i + 1, GuideId = "g", GuideTitle = part.guide, SectionId = part.heading, Heading = part.heading, Snippet = part.snippet, Url = i % 2 == 0 ? "https://example.org/guides/g#" + i : part.url })
            .ToArray());

    private static readonly Gen<Snippet[]> Snippets = Gen.Select(Text, Gen.Int[1, 31], Gen.Bool, (text, citation, isItem) => new Snippet(text, citation) { IsListItem = isItem }).Array[0, 30];

    private static readonly Gen<Choice[]> Choices =
        Gen.Select(Text, Text, Text, Gen.Bool, (label, guide, section, hasRequest) => new Choice { GuideId = guide, GuideTitle = guide, SectionId = section, Label = label, Url = "", Request = hasRequest ? new TurnRequest.Section(guide, section) : null }).Array[0, 10];

    private static readonly Gen<SalaryFigure[]> Figures = Gen.Select(Gen.Enum<SalaryStatistic>(), Gen.Decimal[0, 1_000_000], Text, Text, Gen.Enum<PayPeriod>(),
        (statistic, amount, place, source, period) => new SalaryFigure { Statistic = statistic, Amount = amount, Period = period, Place = place, AsOf = "2025", Source = source, Currency = "USD" }).Array[0, 30];

    private static readonly Gen<WageEstimate[]> Estimates = Gen.Select(Gen.Decimal[0, 1_000_000], Text, Text, (amount, place, source) => new WageEstimate
    {
        OccupationCode = "51-3011",
        Occupation = place,
        Place = place,
        Annual = new WageDistribution { Median = new WageAmount(amount), Percentile10 = new WageAmount(amount), Percentile90 = new WageAmount(amount, true) },
        Hourly = new WageDistribution { Median = new WageAmount(amount) },
        AsOf = "2025-05",
        Source = source,
        SourceUrl = source,
    }).Array[0, 8];

    private static readonly Gen<ComparisonCell> Cell = Gen.Select(Text, Text, Gen.Int[0, 31], (text, source, citation) => new ComparisonCell(text) { Source = source, Citation = citation == 0 ? null : citation });

    public static readonly Gen<Reply> Reply = Gen.OneOf(
        Gen.Select(Snippets, Citations, Reply (snippets, citations) => new Reply.Answer(snippets, citations)),
        Gen.Select(Figures, Estimates, Snippets, Citations, Text, Reply (figures, estimates, snippets, citations, occupation) => new Reply.Salary(figures, snippets, citations)
        {
            Occupation = occupation,
            Estimates = estimates,
            Chart = estimates.Length > 0 ? new WageChart(estimates, PayPeriod.Year) : null,
        }),
        Gen.Select(Text, Text, Snippets, Citations, Reply (occupation, source, snippets, citations) => new Reply.Outlook(
            new OccupationOutlook { OccupationCode = "1", Occupation = occupation, FromYear = 2024, ToYear = 2034, GrowthPercent = 1, EntryEducation = source, Source = source, SourceUrl = source }, snippets, citations)),
        Gen.Select(Text, Text, Gen.Select(Text, Cell, Cell, (label, first, second) => new ComparisonRow(label, first, second)).Array[0, 20], Citations,
            Reply (first, second, rows, citations) => new Reply.Comparison(first, second, rows, citations)),
        Choices.Select(Reply (choices) => new Reply.Choose(choices)),
        Gen.Select(Text, Choices, Reply (what, choices) => new Reply.NoAnswer(what, choices)),
        Text.Array[0, 10].Select(Reply (suggestions) => new Reply.SmallTalk("greeting") { Suggestions = suggestions }),
        Text.Select(Reply (message) => new Reply.Signpost("crisis", message)),
        Text.Select(Reply (id) => new Reply.Failed(id)));
}
