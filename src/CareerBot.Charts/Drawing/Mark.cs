namespace CareerBot.Charts.Drawing;

/// <summary>One thing to paint, in units of the picture. The set is closed: a painter's switch names every case.</summary>
internal abstract record Mark(Ink Ink)
{
    public sealed record Box(float X, float Y, float Width, float Height, float Radius, Ink Ink) : Mark(Ink);

    /// <summary>A box whose right end is a point: it goes on from there.</summary>
    public sealed record Arrow(float X, float Y, float Width, float Height, Ink Ink) : Mark(Ink)
    {
        /// <summary>Where the point begins.</summary>
        public float Neck => X + Width - Math.Min(Width, Height / 2);
    }

    public sealed record Line(float X1, float Y1, float X2, float Y2, float Width, Ink Ink) : Mark(Ink);

    /// <param name="Content">What it says.</param>
    /// <param name="X">Its left end.</param>
    /// <param name="Y">Its base line.</param>
    /// <param name="Style">How it is set.</param>
    /// <param name="Ink">What it is painted with.</param>
    public sealed record Text(string Content, float X, float Y, TextStyle Style, Ink Ink) : Mark(Ink);
}
