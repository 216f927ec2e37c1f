using CareerBot.Charts.Drawing;

namespace CareerBot.Charts.Layout;

/// <summary>What the parts of a bar mean, with a sample of each; as many lines as needed.</summary>
internal static class ChartKey
{
    private const float Sample = 36;
    private const float AfterSample = 10;
    private const float Between = 26;
    private const float MiddleOfText = 18;

    public static void Add(Column column)
    {
        var x = column.Left;
        foreach (var (text, height, ink) in new[] { (Phrases.Ends, RangeRow.ThinHeight, Ink.Range), (Phrases.Middle, RangeRow.ThickHeight, Ink.Middle), (Phrases.Median, 34f, Ink.Text) })
        {
            var sample = ink == Ink.Text ? 6 : Sample;
            var width = sample + AfterSample + TextStyle.Plain.WidthOf(text);
            if (x > column.Left && x + width > column.Right)
            {
                x = column.Left;
                column.Skip(TextStyle.Plain.LineHeight + 4);
            }

            column.Add(new Mark.Box(x, column.Y + MiddleOfText - (height / 2), sample, height, 3, ink));
            column.AddText(text, x + sample + AfterSample, TextStyle.Plain, Ink.Quiet);
            x += width + Between;
        }

        column.Skip(TextStyle.Plain.LineHeight + 8);
    }
}
