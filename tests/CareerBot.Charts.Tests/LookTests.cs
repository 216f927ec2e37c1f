namespace CareerBot.Charts.Tests;
public class LookTests
{
    [Fact]
    public void Look()
    {
        var r = new WageChartRenderer();
        foreach (var (n, c) in new[] { ("usual", SomeChart.Usual), ("hourly", SomeChart.Hourly), ("top", SomeChart.TopCoded), ("gaps", SomeChart.WithGaps), ("four", SomeChart.Four) })
            foreach (var dark in new[] { false, true })
            {
                File.WriteAllBytes($"/tmp/look/{n}-{(dark ? "dark" : "light")}.png", r.Png(c, dark));
                File.WriteAllText($"/tmp/look/{n}-{(dark ? "dark" : "light")}.svg", r.Svg(c, dark));
            }
    }
}
