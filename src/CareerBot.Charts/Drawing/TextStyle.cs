namespace CareerBot.Charts.Drawing;

/// <summary>How text is set. No size is under 26: at the width of a phone that is still some 12 points.</summary>
internal readonly record struct TextStyle(float Size, bool IsBold)
{
    public static TextStyle Title { get; } = new(34, IsBold: true);

    public static TextStyle Label { get; } = new(28, IsBold: true);

    public static TextStyle Plain { get; } = new(26, IsBold: false);

    /// <summary>From one base line to the next.</summary>
    public float LineHeight => Size * 1.3f;

    public float WidthOf(string text)
    {
        using var font = Typefaces.Font(this);
        return font.MeasureText(text);
    }
}
