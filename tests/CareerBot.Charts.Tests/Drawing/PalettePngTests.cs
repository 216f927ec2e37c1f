using CareerBot.Charts.Drawing;
using SkiaSharp;

namespace CareerBot.Charts.Tests.Drawing;

public sealed class PalettePngTests
{
    private const uint Red = 0xFF0000FF;

    private const uint Blue = 0xFFFF0000;

    private const uint HalfRed = 0x80000080;

    [Fact]
    public void Few_colours_come_back_as_they_were()
    {
        using var picture = new PaintedPicture(Write([Red, Red, Blue, HalfRed, 0, Red], width: 3));

        Assert.Equal((3, 2), (picture.Width, picture.Height));
        Assert.Equal([SKColors.Red, SKColors.Red, SKColors.Blue], [picture.At(0, 0), picture.At(1, 0), picture.At(2, 0)]);
        Assert.Equal([new SKColor(255, 0, 0, 128), (SKColor)0, SKColors.Red], [picture.At(0, 1), picture.At(1, 1), picture.At(2, 1)]);
    }

    [Fact]
    public void Of_many_colours_the_commonest_stay_and_the_rest_come_near()
    {
        var pixels = Enumerable.Range(0, 1024).Select(i => i < 512 ? Red : 0xFF000000 | (uint)(i * 7 % 256 << 8) | (uint)(i % 4 << 16)).ToArray();

        using var picture = new PaintedPicture(Write(pixels, width: 32));

        Assert.Equal(512, picture.Count(SKColors.Red));
        for (var i = 512; i < 1024; i++) Assert.InRange(picture.At(i % 32, i / 32).Green, (i * 7 % 256) - 4, (i * 7 % 256) + 4);
    }

    [Fact]
    public void The_checksum_is_that_of_the_standard() => Assert.Equal(0xAE426082, PngChecksum.Of("IEND"u8, []));

    private static byte[] Write(ReadOnlySpan<uint> pixels, int width)
    {
        var picture = new PixelRuns();
        picture.Begin(width);
        picture.Add(pixels);
        return PalettePng.Write(picture);
    }
}
