using CareerBot.Core.Evaluation;

namespace CareerBot.Tests.Evaluation;

public class QuestionFileTests
{
    [Fact]
    public void A_question_needs_only_id_question_and_kind()
    {
        var file = QuestionFile.Read(["{\"id\":\"a\",\"question\":\"hi\",\"kind\":\"not_covered\",\"or_covered\":true}"]);

        var question = Assert.Single(file.Questions);
        Assert.Equal((QuestionKind.NotCovered, true, 0, 0), (question.Kind, question.OrCovered, question.History.Count, question.Facts.Count));
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("{\"id\":\"a\",\"question\":\"hi\",\"kind\":\"unheard_of\"}")]
    public void A_bad_line_is_named_and_the_rest_is_read(string line)
    {
        var file = QuestionFile.Read(["", line, "{\"id\":\"a\",\"question\":\"hi\",\"kind\":\"answer\"}"]);

        Assert.Single(file.Questions);
        Assert.StartsWith("Line 2 ", Assert.Single(file.Problems), StringComparison.Ordinal);
    }
}
