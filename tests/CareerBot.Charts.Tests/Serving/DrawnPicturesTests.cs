using CareerBot.Charts.Serving;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Tests.Serving;

public sealed class DrawnPicturesTests : IWageChartRenderer
{
    private readonly DrawnPictures _pictures;

    private int _drawn;

    public DrawnPicturesTests() => _pictures = new DrawnPictures(this, new ChartCache(capacity: 100));

    [Fact]
    public void The_same_figures_are_drawn_once()
    {
        var first = _pictures.Png(SomeChart.Usual, isDark: true);

        Assert.Same(first, _pictures.Png(SomeChart.Usual, isDark: true));
        Assert.Equal(1, _drawn);
    }

    [Fact]
    public void Other_figures_places_periods_and_backgrounds_are_other_pictures()
    {
        var usual = SomeChart.Usual;
        var corrected = usual.Estimates[0] with { Annual = SomeChart.Pay(34_340, 40_190, 50_251, 66_840, 80_950) };
        WageChart[] charts = [usual, SomeChart.Of(usual.Estimates[0]), SomeChart.Of(usual.Estimates[1], usual.Estimates[0]), SomeChart.Of(corrected, usual.Estimates[1]), new(usual.Estimates, PayPeriod.Hour)];

        foreach (var chart in charts) _pictures.Png(chart, isDark: true);
        _pictures.Png(usual, isDark: false);

        Assert.Equal(charts.Length + 1, _drawn);
    }

    public byte[] Png(WageChart chart, bool isDark) => [(byte)++_drawn];

    public string Svg(WageChart chart, bool isDark) => string.Empty;

    public string AltText(WageChart chart) => string.Empty;
}
