using CareerBot.Charts.Drawing;
using SkiaSharp;

namespace CareerBot.Charts.Tests.Drawing;

public sealed class PaletteTests
{
    [Theory]
    [InlineData(false, Ink.Text, 7)]
    [InlineData(false, Ink.Quiet, 4.5)]
    [InlineData(false, Ink.Middle, 4.5)]
    [InlineData(false, Ink.Range, 3)]
    [InlineData(true, Ink.Text, 7)]
    [InlineData(true, Ink.Quiet, 4.5)]
    [InlineData(true, Ink.Middle, 4.5)]
    [InlineData(true, Ink.Range, 3)]
    internal void What_is_read_stands_out_from_the_paper(bool isDark, Ink ink, double least)
    {
        var palette = Palette.Of(isDark);

        Assert.True(Contrast(palette[ink], palette.Paper) >= least, $"{Contrast(palette[ink], palette.Paper):0.00}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_parts_of_a_bar_differ_in_lightness_and_not_in_hue_alone(bool isDark)
    {
        var palette = Palette.Of(isDark);

        Assert.True(Contrast(palette.Middle, palette.Range) >= 1.8, $"{Contrast(palette.Middle, palette.Range):0.00}");
    }

    // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string hex)
    {
        var colour = SKColor.Parse(hex);
        return (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));
    }

    private static double Linear(byte part) => part / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
}
