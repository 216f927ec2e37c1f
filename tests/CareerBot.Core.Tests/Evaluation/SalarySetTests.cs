using CareerBot.Core.Evaluation;
using Xunit.Abstractions;

namespace CareerBot.Core.Tests.Evaluation;

/// <summary>Questions about pay: names, typos, places, levels, comparisons, amounts, and what is no wage; each with the exact figures.</summary>
[Collection(ShippedTests.Name)]
public class SalarySetTests(ShippedKnowledge shipped, ITestOutputHelper output)
{
    [Theory]
    [InlineData("salary-questions.jsonl", 322, 0.98)]
    [InlineData("salary-searches.jsonl", 100, 0.98)]
    public void Questions_about_pay_get_the_exact_figures(string file, int questions, double least)
    {
        var report = MeasuredRun.Of(shipped.Asking, Path.Join(RepositoryRoot.Path, "tests", "data", file), ShippedKnowledge.GuideId);
        MeasuredRun.Write(file, report, output);
        foreach (var miss in report.Misses) output.WriteLine($"{miss.Id} {miss.Question}: {miss.Why}");

        Assert.Equal(questions, report.Questions);
        Assert.InRange(report.Right.Share ?? 0, least, 1);
    }
}
