using System.Text;
using CareerBot.Charts.Serving;
using CareerBot.Core.Answering;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using Microsoft.Extensions.Options;

namespace CareerBot.Charts.Tests.Serving;

public sealed class ChartDrawingTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    private readonly ChartAddress _address = new([1, 2, 3]);
    private readonly ChartCache _cache = new(1_000_000);

    [Fact]
    public void The_chart_of_a_link_is_drawn_from_the_wage_tables()
    {
        var svg = Drawing().Find(Name(Shipped, ChartFormat.Svg));

        Assert.NotNull(svg);
        Assert.Equal("image/svg+xml", svg.ContentType);
        Assert.Equal(new WageChartRenderer().Svg(Shipped, isDark: false), Encoding.UTF8.GetString(svg.Content.Span));
    }

    [Fact]
    public void A_picture_is_drawn_once_and_then_kept()
    {
        var drawing = Drawing();
        var first = drawing.Find(Name(Shipped, ChartFormat.Png));

        Assert.NotNull(first);
        Assert.Same(first, drawing.Find(Name(Shipped, ChartFormat.Png)));
        Assert.Equal(first.Content.Length, _cache.Size);
        Assert.NotEqual(first.Tag, drawing.Find(Name(Shipped, ChartFormat.Svg))?.Tag);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".png")]
    [InlineData("pay.png")]
    [InlineData("../../etc/passwd.svg")]
    public void A_name_that_was_not_made_here_is_nothing(string name) => Assert.Null(Drawing().Find(name));

    [Fact]
    public void A_signed_name_with_another_ending_is_nothing() => Assert.Null(Drawing().Find(Name(Shipped, ChartFormat.Png)[..^4] + ".gif"));

    [Fact]
    public void Figures_that_are_no_longer_there_are_not_drawn()
    {
        Assert.Null(Drawing().Find(Name(SomeChart.Of(SomeChart.Records("Atlantis", 1, 2, 3, 4, 5)), ChartFormat.Svg)));
        Assert.Null(Drawing().Find(Name(new WageChart([Shipped.Estimates[0] with { AsOf = "1999-05" }], PayPeriod.Year), ChartFormat.Svg)));
    }

    private WageChart Shipped => new(
        [.. new[] { "Indiana", "United States" }.Select(place => shipped.Snapshot.Wages.Find("29-2072", place) ?? throw new InvalidOperationException("The wage tables are not shipped."))],
        PayPeriod.Year);

    private ChartDrawing Drawing() => new(_address, _cache, shipped.Asking.Store, new WageChartRenderer());

    private string Name(WageChart chart, ChartFormat format) =>
        new ChartLinks(_address, Options.Create(new AssistantOptions())).PathOf(chart, isDark: false, format)?[ChartLinks.Folder.Length..] ?? throw new InvalidOperationException("There is no link.");
}
