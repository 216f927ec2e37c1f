using System.Globalization;
using CareerBot.Core.Replies;

namespace CareerBot.Commands;

/// <summary>How a reply came about, as lines of a console.</summary>
internal static class ExplanationText
{
    public static void Write(Explanation explanation, double confidence, TimeSpan elapsed, TextWriter output)
    {
        output.WriteLine();
        Line(output, "understood", explanation.Understood);
        Line(output, "corrected", string.Join(", ", explanation.Corrections));
        Line(output, "topics", string.Join(", ", explanation.Topics.Select(topic => $"{topic.Topic} {Percent(topic.Probability)}")));
        Line(output, "slots", string.Join(", ", explanation.Slots.OrderBy(slot => slot.Key, StringComparer.Ordinal).Select(slot => $"{slot.Key} = {slot.Value}")));
        Line(output, "matched", string.Join(", ", explanation.Matched));
        Line(output, "missing", string.Join(", ", explanation.Missing));
        foreach (var candidate in explanation.Candidates)
        {
            var signals = candidate.Signals
                .OrderBy(signal => signal.Key, StringComparer.Ordinal)
                .Select(signal => string.Create(CultureInfo.InvariantCulture, $"{signal.Key} {signal.Value:0.###}"));
            Line(output, "candidate", $"{Percent(candidate.Probability)} {candidate.GuideId}#{candidate.SectionId}: {string.Join(", ", signals)}");
        }

        Line(output, "decision", explanation.Decision);
        Line(output, "confidence", Percent(confidence));
        Line(output, "time", string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:0.00} ms"));
    }

    private static void Line(TextWriter output, string name, string value) =>
        output.WriteLine($"{name + ":",-12}{(value.Length == 0 ? "-" : value)}");

    private static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", string.Empty, StringComparison.Ordinal);
}
