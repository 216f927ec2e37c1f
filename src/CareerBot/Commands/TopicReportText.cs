using System.Globalization;
using CareerBot.Core.Evaluation;

namespace CareerBot.Commands;

/// <summary>A topic report as lines of a console.</summary>
internal static class TopicReportText
{
    public static void Write(TopicReport report, int topics, TimeSpan training, TimeSpan testing, TextWriter output)
    {
        MeasureText.Line(output, "topics", topics.ToString(CultureInfo.InvariantCulture));
        MeasureText.Line(output, "in-scope accuracy", report.InScopeAccuracy);
        MeasureText.Line(output, "out-of-scope recall", report.OutOfScopeRecall);
        MeasureText.Line(output, "out-of-scope precision", report.OutOfScopePrecision);
        MeasureText.Line(output, "training", Seconds(training));
        MeasureText.Line(output, "testing", Seconds(testing));
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}
