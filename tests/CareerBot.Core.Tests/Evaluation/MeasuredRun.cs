using CareerBot.Core.Evaluation;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using Xunit.Abstractions;

namespace CareerBot.Core.Tests.Evaluation;

/// <summary>Asks the questions of an evaluation file and scores the replies.</summary>
internal static class MeasuredRun
{
    public static EvaluationReport Of(Asking asking, string file, string guideId)
    {
        var questions = QuestionFile.Read(File.ReadLines(file));
        Assert.Empty(questions.Problems);
        return EvaluationScore.Of([.. questions.Questions.Select(question => new EvaluationCase(question, Ask(asking, question)))], guideId, asking.SectionText);
    }

    public static void Write(string name, EvaluationReport report, ITestOutputHelper output) => output.WriteLine(
        $"{name}: {report.Questions} questions, right {report.Right.Share:0.000}, right guide {report.RightGuide.Share:0.000}, section@1 {report.SectionAt1.Share:0.000}, false refusals {report.FalseRefusal.Share:0.000}, "
        + $"refused {report.NotCoveredRefused.Share:0.000}, off topic {report.OffTopicRefused.Share:0.000}, small talk {report.SmallTalk.Share:0.000}, unsafe {report.UnsafeHandled.Share:0.000}, "
        + $"citation validity {report.CitationValidity.Share:0.000}, mean length {report.MeanLength:0}, longest {report.LongestLength}");

    private static EvaluatedReply Ask(Asking asking, EvaluationQuestion question)
    {
        Subject? subject = null;
        foreach (var earlier in question.History) subject = asking.Respond(new Turn(question.Id, earlier, subject)).Subject;
        Reply reply = asking.Respond(new Turn(question.Id, question.Question, subject));
        return EvaluatedReply.Of(reply, TimeSpan.Zero);
    }
}
