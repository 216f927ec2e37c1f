namespace CareerBot.Charts.Drawing;

/// <summary>The colours of a theme: one hue in two strengths, so that nothing depends on telling colours apart.</summary>
/// <remarks>Text has a contrast of at least 4.5 to 1 and bars of at least 3 to 1 against the paper, as WCAG 2.2 asks (1.4.3, 1.4.11); a test computes it.</remarks>
internal sealed record Palette
{
    public static Palette Light { get; } = new() { Paper = "#ffffff", Text = "#16202c", Quiet = "#4d5966", Grid = "#dbe1e8", Range = "#6a94c9", Middle = "#1257a8" };

    public static Palette Dark { get; } = new() { Paper = "#1a1e24", Text = "#f2f5f8", Quiet = "#b3bdc8", Grid = "#39424d", Range = "#4f7fb8", Middle = "#7fb8f7" };

    public required string Paper { get; init; }

    public required string Text { get; init; }

    public required string Quiet { get; init; }

    public required string Grid { get; init; }

    public required string Range { get; init; }

    public required string Middle { get; init; }

    public static Palette Of(bool isDark) => isDark ? Dark : Light;

    public string this[Ink ink] => ink switch
    {
        Ink.Paper => Paper,
        Ink.Text => Text,
        Ink.Quiet => Quiet,
        Ink.Grid => Grid,
        Ink.Range => Range,
        Ink.Middle => Middle,
        _ => throw new ArgumentOutOfRangeException(nameof(ink), ink, "There is no such ink."),
    };
}
