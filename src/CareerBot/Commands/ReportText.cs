using System.Globalization;
using CareerBot.Core.Evaluation;

namespace CareerBot.Commands;

/// <summary>An evaluation report as lines of a console.</summary>
internal static class ReportText
{
    public static void Write(EvaluationReport report, bool withMisses, TextWriter output)
    {
        MeasureText.Line(output, "questions", report.Questions.ToString(CultureInfo.InvariantCulture));
        MeasureText.Line(output, "right", report.Right);
        MeasureText.Line(output, "right guide", report.RightGuide);
        MeasureText.Line(output, "section@1", report.SectionAt1);
        MeasureText.Line(output, "section@3", report.SectionAt3);
        MeasureText.Line(output, "facts", report.Facts);
        MeasureText.Line(output, "false refusal", report.FalseRefusal);
        MeasureText.Line(output, "not covered refused", report.NotCoveredRefused);
        MeasureText.Line(output, "off topic refused", report.OffTopicRefused);
        MeasureText.Line(output, "small talk", report.SmallTalk);
        MeasureText.Line(output, "unsafe handled", report.UnsafeHandled);
        MeasureText.Line(output, "citation validity", report.CitationValidity);
        MeasureText.Line(output, "length", string.Create(CultureInfo.InvariantCulture, $"mean {report.MeanLength:0}, longest {report.LongestLength}"));
        MeasureText.Line(output, "latency", string.Create(CultureInfo.InvariantCulture, $"p50 {report.MicrosP50 / 1000:0.00} ms, p99 {report.MicrosP99 / 1000:0.00} ms"));
        MeasureText.Line(output, "misses", report.Misses.Count == 0 || withMisses ? $"{report.Misses.Count}" : $"{report.Misses.Count} (list them with --misses)");
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
}
