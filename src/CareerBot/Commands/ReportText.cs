using System.Globalization;
using CareerBot.Core.Evaluation;

namespace CareerBot.Commands;

/// <summary>An evaluation report as lines of a console.</summary>
internal static class ReportText
{
    public static void Write(EvaluationReport report, bool withMisses, TextWriter output)
    {
        Line(output, "questions", report.Questions.ToString(CultureInfo.InvariantCulture));
        Line(output, "right", report.Right);
        Line(output, "section@1", report.SectionAt1);
        Line(output, "section@3", report.SectionAt3);
        Line(output, "facts", report.Facts);
        Line(output, "false refusal", report.FalseRefusal);
        Line(output, "not covered refused", report.NotCoveredRefused);
        Line(output, "off topic refused", report.OffTopicRefused);
        Line(output, "small talk", report.SmallTalk);
        Line(output, "unsafe handled", report.UnsafeHandled);
        Line(output, "citation validity", report.CitationValidity);
        Line(output, "length", string.Create(CultureInfo.InvariantCulture, $"mean {report.MeanLength:0}, longest {report.LongestLength}"));
        Line(output, "latency", string.Create(CultureInfo.InvariantCulture, $"p50 {report.MicrosP50 / 1000:0.00} ms, p99 {report.MicrosP99 / 1000:0.00} ms"));
        Line(output, "misses", report.Misses.Count == 0 || withMisses ? $"{report.Misses.Count}" : $"{report.Misses.Count} (list them with --misses)");
        if (!withMisses) return;
        foreach (var miss in report.Misses)
        {
            Write(miss, output);
        }
    }

    private static void Write(EvaluationMiss miss, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{miss.Id} ({miss.Kind}) {miss.Question}");
        output.WriteLine($"  {miss.Outcome} [{string.Join(", ", miss.Got)}], expected [{string.Join(", ", miss.Expected)}]: {miss.Why}");
        output.WriteLine($"  {miss.Text.ReplaceLineEndings(" / ")}");
    }

    private static void Line(TextWriter output, string name, Measure measure) => Line(output, name, measure.Share is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"{share:0.000}  ({measure.Points:0.#} of {measure.Count})")
        : "-");

    private static void Line(TextWriter output, string name, string value) => output.WriteLine($"{name,-22}{value}");
}
