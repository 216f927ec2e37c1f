using System.Runtime.InteropServices;
using SkiaSharp;

namespace CareerBot.Charts.Drawing;

/// <summary>Paints a picture as PNG at two pixels a unit.</summary>
internal static class PngPainter
{
    public const int Scale = 2;

    private static readonly Lock Painting = new();

    /// <summary>Memory to paint in, for one picture after the other: each takes some eight megabytes, and what Skia frees the system seldom gets back.</summary>
    private static uint[] _canvas = [];

    public static byte[] Paint(Picture picture, Palette palette)
    {
        var info = new SKImageInfo((int)picture.Width * Scale, (int)picture.Height * Scale, SKColorType.Rgba8888, SKAlphaType.Premul);
        var size = info.Width * info.Height;
        lock (Painting)
        {
            if (_canvas.Length < size) _canvas = GC.AllocateUninitializedArray<uint>(size, pinned: true);
            Paint(_canvas, info, picture, palette);
            return PalettePng.Write(_canvas.AsSpan(0, size), info.Width);
        }
    }

    private static void Paint(uint[] pixels, SKImageInfo info, Picture picture, Palette palette)
    {
        using var surface = SKSurface.Create(info, Marshal.UnsafeAddrOfPinnedArrayElement(pixels, 0), info.RowBytes);
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.Transparent);
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
