using System.Globalization;
using System.Xml.Linq;
using CareerBot.Charts.Drawing;
using CareerBot.Core.Salaries;
using CsCheck;
using SkiaSharp;

namespace CareerBot.Charts.Tests;

public sealed class WageChartRendererTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly WageChartRenderer _renderer = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_picture_is_two_pixels_a_unit_and_shows_paper_bars_and_text(bool isDark)
    {
        using var picture = new PaintedPicture(_renderer.Png(SomeChart.Usual, isDark));
        var palette = Palette.Of(isDark);

        Assert.Equal(1600, picture.Width);
        Assert.InRange(picture.Height, 800, 1600);
        Assert.Equal(0, picture.At(0, 0).Alpha);
        Assert.True(picture.Count(SKColor.Parse(palette.Paper)) > picture.Width * picture.Height / 2);
        foreach (var ink in new[] { Ink.Text, Ink.Quiet, Ink.Range, Ink.Middle }) Assert.True(picture.Count(SKColor.Parse(palette[ink])) > 2000, $"{ink} is hardly there.");
    }

    [Fact]
    public void Dark_differs_from_light()
    {
        using var light = new PaintedPicture(_renderer.Png(SomeChart.Usual, isDark: false));
        using var dark = new PaintedPicture(_renderer.Png(SomeChart.Usual, isDark: true));

        Assert.Equal((light.Width, light.Height), (dark.Width, dark.Height));
        Assert.NotEqual(light.At(800, 10), dark.At(800, 10));
    }

    [Fact]
    public void The_same_chart_is_the_same_picture() => Assert.Equal(_renderer.Png(SomeChart.Usual, isDark: false), _renderer.Png(SomeChart.Usual, isDark: false));

    [Fact]
    public void Every_estimate_takes_its_room()
    {
        using var two = new PaintedPicture(_renderer.Png(SomeChart.Usual, isDark: false));
        using var four = new PaintedPicture(_renderer.Png(SomeChart.Four, isDark: false));

        Assert.True(four.Height > two.Height + 500);
    }

    [Fact]
    public void The_svg_says_every_word_as_text_and_in_its_description()
    {
        var svg = XElement.Parse(_renderer.Svg(SomeChart.Usual, isDark: false));
        var texts = svg.Elements(Svg + "text").Select(text => text.Value).ToArray();

        Assert.Equal("Pay of Medical Records Specialists", svg.Element(Svg + "title")?.Value);
        Assert.Equal(_renderer.AltText(SomeChart.Usual), svg.Element(Svg + "desc")?.Value);
        Assert.Equal("title desc", svg.Attribute("aria-labelledby")?.Value);
        foreach (var text in new[] { "United States", "Indiana", "median $50,250", "$34,340", "$80,950", "median $46,120", "$31,200", "$71,800", "U.S. dollars a year" }) Assert.Contains(text, texts);
        Assert.Contains("May 2025", string.Join(' ', texts), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_the_svg_is_smaller_than_26_units_and_none_leaves_the_picture()
    {
        foreach (var chart in new[] { SomeChart.Usual, SomeChart.Hourly, SomeChart.TopCoded, SomeChart.WithGaps, SomeChart.Four })
        {
            foreach (var text in XElement.Parse(_renderer.Svg(chart, isDark: false)).Elements(Svg + "text"))
            {
                Assert.True(Number(text, "font-size") >= 26);
                Assert.InRange(Number(text, "x"), 0, 800 - Number(text, "textLength"));
            }
        }
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        var chart = SomeChart.Of(SomeChart.Records("</title><script>alert(1)</script> & \"friends\"", 1, 2, 3, 4, 5));

        var svg = XElement.Parse(_renderer.Svg(chart, isDark: false));

        Assert.Empty(svg.Descendants(Svg + "script"));
        Assert.Contains(svg.Elements(Svg + "text"), text => text.Value.StartsWith("</title><script>", StringComparison.Ordinal));
    }

    [Fact]
    public void An_amount_that_is_only_known_to_be_at_least_so_much_says_so_and_is_open_to_the_right()
    {
        var svg = XElement.Parse(_renderer.Svg(SomeChart.TopCoded, isDark: false));
        var texts = svg.Elements(Svg + "text").Select(text => text.Value).ToArray();

        Assert.Contains("median ≥ $239,200", texts);
        Assert.Contains("≥ $239,200", texts);
        Assert.DoesNotContain("$239,200", texts);
        Assert.DoesNotContain("$250,000", texts);
        Assert.NotEmpty(svg.Elements(Svg + "path"));
        Assert.Empty(XElement.Parse(_renderer.Svg(SomeChart.Usual, isDark: false)).Elements(Svg + "path"));
        Assert.Contains("median at least $239,200", _renderer.AltText(SomeChart.TopCoded), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_published_is_said_and_not_drawn()
    {
        var texts = XElement.Parse(_renderer.Svg(SomeChart.WithGaps, isDark: false)).Elements(Svg + "text").Select(text => text.Value).ToArray();

        Assert.Contains("Not published: 10th, 75th, 90th percentile", texts);
        Assert.Contains("Not published: 10th, 75th, 90th percentile.", _renderer.AltText(SomeChart.WithGaps), StringComparison.Ordinal);
    }

    [Fact]
    public void The_alt_text_says_the_figures_in_words() => Assert.Equal(
        "Pay of Medical Records Specialists, in dollars an hour. Ohio: 10th percentile $16.51, 25th percentile $19.32, median $24.16, 75th percentile $32.13, 90th percentile $38.92. "
        + "Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025.",
        _renderer.AltText(SomeChart.Hourly));

    [Fact]
    public void Occupations_of_one_place_are_headed_by_the_place() =>
        Assert.StartsWith("Pay in the United States, in dollars a year. Anesthesiologists: ", _renderer.AltText(SomeChart.TopCoded), StringComparison.Ordinal);

    [Fact]
    public void A_chart_without_a_median_is_refused() =>
        Assert.Throws<ArgumentException>(() => _renderer.Png(new WageChart(SomeChart.Usual.Estimates, PayPeriod.Hour), isDark: false));

    [Fact]
    public void Any_figures_can_be_drawn()
    {
        var amount = Gen.Select(Gen.Int[0, 400_000], Gen.Bool, Gen.Int[0, 3]).Select((value, isAtLeast, absent) => absent == 0 ? (WageAmount?)null : new WageAmount(value, isAtLeast && value > 200_000));
        var wages = Gen.Select(amount, amount, Gen.Int[0, 400_000], amount, amount).Select((p10, p25, median, p75, p90) => new WageDistribution { Percentile10 = p10, Percentile25 = p25, Median = new(median), Percentile75 = p75, Percentile90 = p90 });
        Gen.Select(wages, wages).ForAll(
            (one, other) =>
            {
                var chart = SomeChart.Of(SomeChart.Estimate("1", "One", "A", one), SomeChart.Estimate("2", "Other", "B", other));
                var svg = XElement.Parse(_renderer.Svg(chart, isDark: true));
                Assert.All(svg.Elements(Svg + "rect").Concat(svg.Elements(Svg + "text")), mark => Assert.InRange(Number(mark, "x"), -2, 802));
                Assert.All(svg.Elements(Svg + "rect"), box => Assert.True(Number(box, "width") >= 0));
            },
            count: 200);
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)?.Value ?? "NaN", CultureInfo.InvariantCulture);
}
