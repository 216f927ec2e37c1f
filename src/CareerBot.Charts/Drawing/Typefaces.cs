using SkiaSharp;

namespace CareerBot.Charts.Drawing;

/// <summary>The typefaces that come with the program: a bare machine has none, and Skia's default draws nothing there.</summary>
internal static class Typefaces
{
    private static readonly Lazy<SKTypeface> Regular = new(() => Load("Inter-Regular.otf"));

    private static readonly Lazy<SKTypeface> SemiBold = new(() => Load("Inter-SemiBold.otf"));

    public static SKFont Font(TextStyle style) =>
        new((style.IsBold ? SemiBold : Regular).Value, style.Size) { Edging = SKFontEdging.Antialias, Subpixel = true, Hinting = SKFontHinting.None };

    private static SKTypeface Load(string name)
    {
        using var stream = typeof(Typefaces).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The font '{name}' is not in the program.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The font '{name}' can't be read.");
    }
}
