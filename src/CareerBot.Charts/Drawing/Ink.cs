namespace CareerBot.Charts.Drawing;

/// <summary>What a mark is painted with; the palette says which colour that is.</summary>
internal enum Ink
{
    Paper,
    Text,
    Quiet,
    Grid,
    Range,
    Middle,
}
