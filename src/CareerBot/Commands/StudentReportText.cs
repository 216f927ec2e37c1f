using System.Globalization;
using CareerBot.Core.Evaluation.Students;

namespace CareerBot.Commands;

/// <summary>A report on students' questions as lines of a console.</summary>
internal static class StudentReportText
{
    public static void Write(StudentReport report, bool withMisses, TextWriter output)
    {
        MeasureText.Line(output, "questions", report.Questions.ToString(CultureInfo.InvariantCulture));
        MeasureText.Line(output, "right", report.Right);
        MeasureText.Line(output, "wrong assertion", report.WrongAssertion);
        MeasureText.Line(output, "dead end", report.DeadEnd);
        MeasureText.Line(output, "calibration error", report.CalibrationError.ToString("0.000", CultureInfo.InvariantCulture));
        foreach (var bin in report.Reliability)
        {
            MeasureText.Line(output, string.Create(CultureInfo.InvariantCulture, $"  confidence {bin.From:0.0}-{bin.From + 0.1:0.0}"), bin.Right);
        }

        foreach (var (tag, right) in report.ByTag)
        {
            MeasureText.Line(output, $"  {tag}", right);
        }

        MeasureText.Line(output, "misses", report.Misses.Count == 0 || withMisses ? $"{report.Misses.Count}" : $"{report.Misses.Count} (list them with --misses)");
        if (!withMisses) return;
        foreach (var miss in report.Misses)
        {
            var question = miss.Case.Question;
            output.WriteLine();
            output.WriteLine($"{question.Id} {string.Join(" >> ", question.History.Append(question.Question))}");
            output.WriteLine($"  {miss.Case.Outcome} ({miss.Case.Intent}), wanted {string.Join(", ", question.Want)}: {miss.Why}");
            output.WriteLine($"  {miss.Case.Text.ReplaceLineEndings(" / ")}");
        }
    }
}
