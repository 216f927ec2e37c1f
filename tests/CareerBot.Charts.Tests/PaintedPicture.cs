using SkiaSharp;

namespace CareerBot.Charts.Tests;

/// <summary>A PNG read back.</summary>
internal sealed class PaintedPicture(byte[] png) : IDisposable
{
    private readonly SKBitmap _bitmap = SKBitmap.Decode(png) ?? throw new InvalidOperationException("That is no picture.");

    public int Width => _bitmap.Width;

    public int Height => _bitmap.Height;

    public SKColor At(int x, int y) => _bitmap.GetPixel(x, y);

    /// <summary>Pixels of a colour within a box.</summary>
    public int Count(SKColor colour, SKRectI box)
    {
        var count = 0;
        for (var y = Math.Max(0, box.Top); y < Math.Min(Height, box.Bottom); y++)
        {
            for (var x = Math.Max(0, box.Left); x < Math.Min(Width, box.Right); x++) count += _bitmap.GetPixel(x, y) == colour ? 1 : 0;
        }

        return count;
    }

    public int Count(SKColor colour) => Count(colour, new SKRectI(0, 0, Width, Height));

    public void Dispose() => _bitmap.Dispose();
}
