using CareerBot.Charts.Drawing;
using SkiaSharp;

namespace CareerBot.Charts.Tests.Drawing;

public sealed class TypefacesTests
{
    private static readonly string[] Letters = [.. "ABCXYZabcxyz0123456789$€£,.%–—≥…ñéüőşČ'’&/()".Select(letter => letter.ToString())];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_letter_of_a_chart_draws_pixels_of_its_own(bool isBold)
    {
        var missing = Drawn("\uE000", isBold);

        foreach (var letter in Letters)
        {
            var pixels = Drawn(letter, isBold);
            Assert.True(pixels.Contains((byte)255), $"'{letter}' draws nothing.");
            Assert.False(pixels.AsSpan().SequenceEqual(missing), $"'{letter}' is not in the font.");
        }
    }

    [Fact]
    public void Bold_is_heavier()
    {
        Assert.True(Drawn("Median", isBold: true).Sum(pixel => pixel) > Drawn("Median", isBold: false).Sum(pixel => pixel));
        Assert.True(TextStyle.Label.WidthOf("Median") > (TextStyle.Label with { IsBold = false }).WidthOf("Median"));
    }

    [Fact]
    public void The_licence_of_the_fonts_lies_beside_the_program() =>
        Assert.Contains("SIL OPEN FONT LICENSE", File.ReadAllText(Path.Join(AppContext.BaseDirectory, "licenses", "Inter-OFL.txt")), StringComparison.Ordinal);

    private static byte[] Drawn(string text, bool isBold)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(200, 60, SKColorType.Alpha8, SKAlphaType.Premul));
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        using var font = Typefaces.Font(new TextStyle(40, isBold));
        canvas.DrawText(text, 4, 44, SKTextAlign.Left, font, paint);
        return bitmap.Bytes;
    }
}
