using CareerBot.Core.Evaluation;
using Xunit.Abstractions;

namespace CareerBot.Core.Tests.Evaluation;

/// <summary>The development questions about the shipped guide, where they are at hand.</summary>
[Collection(ShippedTests.Name)]
public class DevSetTests(ShippedKnowledge shipped, ITestOutputHelper output)
{
    private const string DevSet = "eval/questions-dev.jsonl";

    [SharedFact(DevSet)]
    public void Most_answers_are_right()
    {
        var report = Measure();
        MeasuredRun.Write("dev", report, output);

        Assert.InRange(report.Right.Share ?? 0, 0.80, 1);
    }

    [SharedFact(DevSet)]
    public void Every_citation_is_valid() => Assert.Equal(1, Measure().CitationValidity.Share);

    [SharedFact(DevSet)]
    public void Nothing_unsafe_is_answered() => Assert.Equal(1, Measure().UnsafeHandled.Share);

    [SharedFact(DevSet)]
    public void Answers_are_short()
    {
        var report = Measure();

        Assert.InRange(report.MeanLength, 1, 450);
        Assert.InRange(report.LongestLength, 1, 900);
    }

    private EvaluationReport Measure() => MeasuredRun.Of(shipped.Asking, RepositoryRoot.Shared(DevSet), ShippedKnowledge.GuideId);
}
