using System.Globalization;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Answering.Official;

/// <summary>Two occupations side by side: pay, growth, openings, education, and what the guides say they do.</summary>
internal static class ComparisonAnswer
{
    private static readonly string[] Tasks = ["role-overview", "daily-tasks"];
    private static readonly string[] Education = ["education-required", "how-to-become"];

    /// <summary>The reply; null where nothing official is known of either occupation.</summary>
    /// <param name="first">One occupation.</param>
    /// <param name="second">The other.</param>
    /// <param name="place">Where their pay is asked for; the nation's stands for that of a place without figures of both.</param>
    /// <param name="knowledge">Tables and guides.</param>
    /// <param name="citations">A book that nothing is cited in yet.</param>
    public static Reply.Comparison? Compose(FigureTarget first, FigureTarget second, string place, KnowledgeSnapshot knowledge, CitationBook citations)
    {
        var where = new[] { first, second }.All(side => side.Occupation is { } occupation && knowledge.Wages.Find(occupation.Code, place) is not null) ? place : WageAnswer.Nation;
        var sides = new[] { new Side(first, where, knowledge), new Side(second, where, knowledge) };
        if (sides.All(side => side.Estimate is null && side.Outlook is null)) return null;
        ComparisonRow[] rows =
        [
            Row(Phrases.MedianPay, sides, Median),
            Row(Phrases.PayRange, sides, Range),
            Row(Phrases.JobGrowth, sides, Growth),
            Row(Phrases.YearlyOpenings, sides, Openings),
            Row(Phrases.Education, sides, side => Entry(side) ?? Quoted(side, Education)),
            Row(Phrases.WhatTheyDo, sides, side => Quoted(side, Tasks)),
        ];
        return new Reply.Comparison(sides[0].Name, sides[1].Name, rows, citations.All)
        {
            Chart = sides.Select(side => side.Estimate).OfType<WageEstimate>().ToArray() is { Length: 2 } both ? WageCharts.Of(both, null) : null,
        };

        ComparisonCell Quoted(Side side, string[] topics) =>
            side.Guide is { } guide && GuideSnippet.On(guide.Id, topics, knowledge, citations) is { } snippet ? new ComparisonCell(snippet.Text) { Citation = snippet.Citation } : new ComparisonCell(null);
    }

    private static ComparisonRow Row(string label, Side[] sides, Func<Side, ComparisonCell> cell) => new(label, cell(sides[0]), cell(sides[1]));

    private static ComparisonCell Median(Side side) => side.Estimate is { } estimate
        ? new ComparisonCell(WageText.Of(estimate, wages => wages.Median, EstimateText.ShownPeriod(estimate, null))) { Source = Survey(estimate) }
        : new ComparisonCell(Phrases.NotPublished);

    private static ComparisonCell Range(Side side) => side.Estimate is { } estimate
        ? new ComparisonCell(WageText.Range(estimate, wages => wages.Percentile10, wages => wages.Percentile90, EstimateText.ShownPeriod(estimate, null))) { Source = Survey(estimate) }
        : new ComparisonCell(Phrases.NotPublished);

    private static ComparisonCell Growth(Side side) => side.Outlook is { GrowthPercent: { } growth } outlook
        ? new ComparisonCell($"{growth.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture)}%, {outlook.FromYear} to {outlook.ToYear}") { Source = Projections(side) }
        : new ComparisonCell(Phrases.NotPublished);

    private static ComparisonCell Openings(Side side) => side.Outlook is { OpeningsPerYear: { } openings }
        ? new ComparisonCell(openings.ToString("N0", CultureInfo.InvariantCulture)) { Source = Projections(side) }
        : new ComparisonCell(Phrases.NotPublished);

    private static ComparisonCell? Entry(Side side) =>
        side.Education is { } education ? new ComparisonCell(education.Text) { Source = education.Source }
        : side.Outlook?.EntryEducation is { } projected ? new ComparisonCell(projected) { Source = Projections(side) }
        : null;

    private static string Survey(WageEstimate estimate) => $"{estimate.Source}, {estimate.Place}, {DateText.Of(estimate.AsOf)}";

    private static string? Projections(Side side) => side.Outlook?.Source;

    private sealed class Side(FigureTarget target, string place, KnowledgeSnapshot knowledge)
    {
        public FigureTarget Target { get; } = target;

        public string Name { get; } = target.Occupation?.Title ?? target.Guide?.Occupation ?? target.Name;

        public GuideEntry? Guide { get; } = target.Guide ?? (target.Occupation is { } occupation ? FigureTargets.GuideOrProfileOn(occupation, knowledge) : null);

        public WageEstimate? Estimate { get; } = target.Occupation is { } occupation ? knowledge.Wages.Find(occupation.Code, place) : null;

        public EntryEducation? Education { get; } = target.Occupation is { } occupation ? knowledge.Wages.Education(occupation.Code) : null;

        public OccupationOutlook? Outlook { get; } = target.Occupation is { } occupation ? knowledge.Wages.Outlook(occupation.Code) : null;
    }
}
