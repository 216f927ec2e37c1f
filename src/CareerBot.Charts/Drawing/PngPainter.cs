using System.Runtime.InteropServices;
using SkiaSharp;

namespace CareerBot.Charts.Drawing;

/// <summary>Paints a picture as PNG at two pixels a unit.</summary>
internal static class PngPainter
{
    public const int Scale = 2;

    /// <summary>Rows painted at once. A whole picture takes up to some fourteen megabytes, which the system would seldom get back.</summary>
    private const int Band = 64;

    private static readonly Lock Painting = new();

    /// <summary>What was painted, for one picture after the other: large lists would stay until a full collection.</summary>
    private static readonly PixelRuns Runs = new();

    /// <summary>Memory to paint in, for one band after the other.</summary>
    private static uint[] _pixels = [];

    public static byte[] Paint(Picture picture, Palette palette)
    {
        var (width, height) = ((int)picture.Width * Scale, (int)picture.Height * Scale);
        lock (Painting)
        {
            Runs.Begin(width);
            if (_pixels.Length < width * Band) _pixels = GC.AllocateUninitializedArray<uint>(width * Band, pinned: true);
            using var surface = SKSurface.Create(new SKImageInfo(width, Band, SKColorType.Rgba8888, SKAlphaType.Premul), Marshal.UnsafeAddrOfPinnedArrayElement(_pixels, 0), width * sizeof(uint));
            for (var top = 0; top < height; top += Band)
            {
                Paint(surface.Canvas, top, picture, palette);
                Runs.Add(_pixels.AsSpan(0, width * Math.Min(Band, height - top)));
            }

            return PalettePng.Write(Runs);
        }
    }

    private static void Paint(SKCanvas canvas, int top, Picture picture, Palette palette)
    {
        canvas.ResetMatrix();
        canvas.Clear(SKColors.Transparent);
        canvas.Translate(0, -top);
        canvas.Scale(Scale);
        Draw(canvas, new Mark.Box(0, 0, picture.Width, picture.Height, Picture.Corner, Ink.Paper), palette);
        foreach (var mark in picture.Marks) Draw(canvas, mark, palette);
    }

    private static void Draw(SKCanvas canvas, Mark mark, Palette palette)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(palette[mark.Ink]), IsAntialias = true };
        switch (mark)
        {
            case Mark.Box box:
                canvas.DrawRoundRect(box.X, box.Y, box.Width, box.Height, box.Radius, box.Radius, paint);
                break;
            case Mark.Arrow arrow:
                DrawArrow(canvas, arrow, paint);
                break;
            case Mark.Line line:
                paint.StrokeWidth = line.Width;
                canvas.DrawLine(line.X1, line.Y1, line.X2, line.Y2, paint);
                break;
            case Mark.Text text:
                using (var font = Typefaces.Font(text.Style)) canvas.DrawText(text.Content, text.X, text.Y, SKTextAlign.Left, font, paint);
                break;
            default:
                throw new InvalidOperationException($"Unknown mark '{mark.GetType().Name}'.");
        }
    }

    private static void DrawArrow(SKCanvas canvas, Mark.Arrow arrow, SKPaint paint)
    {
        using var outline = new SKPathBuilder();
        outline.MoveTo(arrow.X, arrow.Y);
        outline.LineTo(arrow.Neck, arrow.Y);
        outline.LineTo(arrow.X + arrow.Width, arrow.Y + (arrow.Height / 2));
        outline.LineTo(arrow.Neck, arrow.Y + arrow.Height);
        outline.LineTo(arrow.X, arrow.Y + arrow.Height);
        outline.Close();
        using var path = outline.Detach();
        canvas.DrawPath(path, paint);
    }
}
