namespace CareerBot.Teams.Package;

/// <summary>The bot's sign, a speech bubble with rising bars, drawn by signed distances so that no picture need be kept.</summary>
internal static class Icon
{
    public const int ColorSize = 192;

    /// <summary>Each pixel is the mean of so many samples a side.</summary>
    private const int Samples = 4;

    public const int OutlineSize = 32;

    private static readonly Pixel Accent = new(0x2B, 0x5C, 0x8A, 255);
    private static readonly Pixel White = new(255, 255, 255, 255);
    private static readonly Pixel Clear = new(255, 255, 255, 0);

    /// <summary>192 × 192 on the accent colour; what matters stands in the middle 120, because clients round the corners.</summary>
    public static byte[] Color() => Png.Write(ColorSize, (x, y) => Mean(x, y, ColorSize, (u, v) => Bubble(u, v) < 0 && !IsBar(u, v) ? White : Accent));

    /// <summary>32 × 32, white lines on nothing.</summary>
    public static byte[] Outline() => Png.Write(OutlineSize, (x, y) => Mean(x, y, OutlineSize, (u, v) => Bubble(u * 0.72 + 0.14, v * 0.72 + 0.14) is < 0 and > -0.05 || IsBar(u * 0.72 + 0.14, v * 0.72 + 0.14) ? White : Clear));

    private static Pixel Mean(int x, int y, int size, Func<double, double, Pixel> paint)
    {
        double red = 0, green = 0, blue = 0, alpha = 0;
        for (var i = 0; i < Samples * Samples; i++)
        {
            var sample = paint((x + ((i % Samples) + 0.5) / Samples) / size, (y + ((i / Samples) + 0.5) / Samples) / size);
            red += sample.Red;
            green += sample.Green;
            blue += sample.Blue;
            alpha += sample.Alpha;
        }

        const double count = Samples * Samples;
        return new Pixel((byte)(red / count), (byte)(green / count), (byte)(blue / count), (byte)(alpha / count));
    }

    /// <summary>Below 0 inside: a box with round corners and a tail at its lower left.</summary>
    private static double Bubble(double x, double y)
    {
        const double radius = 0.07;
        var dx = Math.Abs(x - 0.5) - (0.31 - radius);
        var dy = Math.Abs(y - 0.45) - (0.23 - radius);
        var box = Math.Sqrt(Square(Math.Max(dx, 0)) + Square(Math.Max(dy, 0))) + Math.Min(Math.Max(dx, dy), 0) - radius;
        return Math.Min(box, Tail(x, y));
    }

    /// <summary>The corner between a vertical line, the box and a slope.</summary>
    private static double Tail(double x, double y) => Math.Max(Math.Max(0.30 - x, 0.6 - y), (x - 0.30 + y - 0.82) / Math.Sqrt(2));

    private static bool IsBar(double x, double y) =>
        y < 0.58 && ((x is > 0.33 and < 0.41 && y > 0.48) || (x is > 0.46 and < 0.54 && y > 0.40) || (x is > 0.59 and < 0.67 && y > 0.31));

    private static double Square(double number) => number * number;
}
