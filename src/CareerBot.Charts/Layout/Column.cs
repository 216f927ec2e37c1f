using CareerBot.Charts.Drawing;

namespace CareerBot.Charts.Layout;

/// <summary>Marks from top to bottom within the margins of a picture.</summary>
internal sealed class Column(float width)
{
    public const float Margin = 32;

    private readonly List<Mark> _marks = [];

    public float Left { get; } = Margin;

    public float Right => width - Margin;

    public float Width => Right - Left;

    /// <summary>Where the next thing begins.</summary>
    public float Y { get; private set; } = Margin;

    public void Skip(float height) => Y += height;

    public void Add(Mark mark) => _marks.Add(mark);

    /// <summary>Text on the line that begins here, moved so that it stays within the margins; the next line still begins here.</summary>
    public void AddText(string text, float x, TextStyle style, Ink ink)
    {
        if (text.Length > 0) Add(new Mark.Text(text, Math.Clamp(x, Left, Math.Max(Left, Right - style.WidthOf(text))), Y + style.Size, style, ink));
    }

    /// <summary>Lines of text one below the other.</summary>
    public void AddLines(string text, TextStyle style, Ink ink, int most)
    {
        foreach (var line in TextLines.Of(text, style, Width, most))
        {
            AddText(line, Left, style, ink);
            Skip(style.LineHeight);
        }
    }

    public Picture ToPicture() => new(width, MathF.Ceiling(Y + Margin), _marks);
}
