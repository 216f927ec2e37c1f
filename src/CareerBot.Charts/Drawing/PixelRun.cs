namespace CareerBot.Charts.Drawing;

/// <summary>Neighbours of one colour in a row.</summary>
/// <param name="Colour">Red, green, blue and alpha in the order of the bytes, multiplied by alpha.</param>
/// <param name="Length">Number of pixels.</param>
internal readonly record struct PixelRun(uint Colour, int Length);
