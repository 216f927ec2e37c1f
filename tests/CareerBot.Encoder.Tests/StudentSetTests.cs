using CareerBot.Core.Evaluation.Students;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using Xunit.Abstractions;

namespace CareerBot.Encoder.Tests;

/// <summary>Questions as young people post them, asked of all that is shipped; where they are at hand.</summary>
public sealed class StudentSetTests(ShippedProduct product, ITestOutputHelper output) : IClassFixture<ShippedProduct>
{
    private const string File = "eval/students-dev.jsonl";

    /// <summary>Two points from what was measured last; a change that gains moves them.</summary>
    [SharedFact(File)]
    public void Most_are_helped_and_few_are_told_something_wrong()
    {
        var questions = StudentQuestionFile.Read(System.IO.File.ReadLines(RepositoryRoot.Shared(File)));
        using var lease = product.Asking.Store.Acquire();
        var wages = lease.Snapshot.Wages;

        var report = StudentReport.Of([.. questions.Questions.Select(question => StudentCase.Of(question, Ask(question)))], code => wages.Title(code)?.Title);
        output.WriteLine($"right {report.Right.Share:0.000}, wrong assertions {report.WrongAssertion.Share:0.000}");

        Assert.InRange(report.Right.Share ?? 0, 0.63, 1);
        Assert.InRange(report.WrongAssertion.Share ?? 1, 0, 0.24);
    }

    private Reply Ask(StudentQuestion question)
    {
        Subject? subject = null;
        foreach (var earlier in question.History) subject = product.Asking.Respond(new Turn(question.Id, earlier, subject)).Subject;
        return product.Asking.Respond(new Turn(question.Id, question.Question, subject));
    }
}
