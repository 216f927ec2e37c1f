using CareerBot.Core.Evaluation.Students;

namespace CareerBot.Core.Tests.Evaluation.Students;

public class StudentScoringTests
{
    [Fact]
    public void A_reply_of_a_wanted_act_about_the_right_occupation_with_what_must_be_said_is_right() =>
        Assert.Null(FailedRule(Some() with { Outcome = "salary", Text = "pay: plumbers, median $63,800" }));

    [Fact]
    public void An_act_that_is_not_wanted_is_wrong() => Assert.Equal("act", FailedRule(Some() with { Outcome = "no_answer" }));

    [Fact]
    public void A_reply_about_another_occupation_is_wrong() =>
        Assert.Equal("about", FailedRule(Some() with { Outcome = "salary", Text = "pay: roofers, median $63,800" }));

    [Fact]
    public void A_reply_without_what_must_be_said_is_wrong() =>
        Assert.Equal("must", FailedRule(Some() with { Outcome = "salary", Text = "pay: plumbers" }));

    [Fact]
    public void A_sure_sign_of_a_wrong_reply_is_one() =>
        Assert.Equal("mustnot", FailedRule(Some() with { Outcome = "salary", Text = "pay: plumbers, median $63,800; medical records" }));

    [Fact]
    public void A_signpost_counts_as_that_of_its_kind_alone()
    {
        var question = new StudentQuestion { Id = "1", Question = "q", Want = ["signpost:legal"] };

        Assert.Null(FailedRule(Some() with { Question = question, Outcome = "signpost", Intent = "legal-advice" }));
        Assert.Equal("act", FailedRule(Some() with { Question = question, Outcome = "signpost", Intent = "crisis" }));
    }

    [Fact]
    public void The_report_tells_wrong_assertions_dead_ends_and_calibration()
    {
        StudentCase right = Some() with { Outcome = "salary", Text = "plumbers $63,800", Confidence = 0.95 };
        StudentCase wrong = Some() with { Outcome = "answer", Text = "roofers", Confidence = 0.95 };
        StudentCase refused = Some() with { Outcome = "no_answer", Text = "no", Confidence = 0.5 };

        var report = StudentReport.Of([right, wrong, refused], Title);

        Assert.Equal((1.0, 1.0, 1.0), (report.Right.Points, report.WrongAssertion.Points, report.DeadEnd.Points));
        Assert.Equal(0.45, report.CalibrationError, 3);
        Assert.Equal(new[] { 0.9 }, report.Reliability.Select(bin => bin.From));
        Assert.Equal(1, report.ByTag["pay"].Points);
        Assert.Equal(["act", "act"], report.Misses.Select(miss => miss.Why));
    }

    [Fact]
    public void Lines_that_are_no_question_are_named_and_the_rest_is_read()
    {
        var file = StudentQuestionFile.Read(["{\"id\":\"1\",\"question\":\"q\",\"want\":[\"refuse\"],\"mustnot\":[\"x\"]}", "{\"id\":\"2\"}", "nonsense"]);

        Assert.Equal(["x"], Assert.Single(file.Questions).MustNot);
        Assert.Equal(2, file.Problems.Count);
        Assert.StartsWith("Line 2", file.Problems[0], StringComparison.Ordinal);
    }

    private static string? FailedRule(StudentCase each) => StudentScoring.FailedRule(each, Title);

    private static string? Title(string code) => code == "47-2152" ? "Plumbers, Pipefitters, and Steamfitters" : null;

    private static StudentCase Some() => new()
    {
        Question = new StudentQuestion { Id = "1", Question = "q", Want = ["salary"], About = ["47-2152"], Must = [["63,800", "62,970"]], MustNot = ["medical records"], Tags = ["pay"] },
        Outcome = "salary",
        Intent = null,
        Text = string.Empty,
        Sources = [],
        Confidence = 1,
    };
}
