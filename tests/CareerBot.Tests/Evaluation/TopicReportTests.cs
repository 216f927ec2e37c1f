using CareerBot.Core.Evaluation;

namespace CareerBot.Tests.Evaluation;

public class TopicReportTests
{
    [Fact]
    public void Turning_an_in_scope_utterance_away_costs_accuracy_and_precision()
    {
        var report = TopicReport.Of([new("pay", "pay"), new("pay", "oos"), new("oos", "oos"), new("oos", "pay")]);

        Assert.Equal((0.5, 0.5, 0.5), (report.InScopeAccuracy.Share, report.OutOfScopeRecall.Share, report.OutOfScopePrecision.Share));
    }
}
