namespace CareerBot.Charts.Drawing;

/// <summary>What is to be painted, whatever with.</summary>
internal sealed record Picture(float Width, float Height, IReadOnlyList<Mark> Marks)
{
    /// <summary>Radius of its corners; beyond them it is transparent.</summary>
    public const float Corner = 20;
}
