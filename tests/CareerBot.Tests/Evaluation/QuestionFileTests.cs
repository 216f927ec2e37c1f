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
    [InlineData("no json", "It is no JSON")]
    [InlineData("null", "It must be one object")]
    [InlineData("{\"id\":\"a\"}", "\"question\" is missing")]
    [InlineData("{\"id\":\"a\",\"question\":\"hi\"}", "\"kind\" is missing")]
    [InlineData("{\"id\":\"a\",\"question\":\"hi\",\"kind\":\"unheard_of\"}", "\"kind\" must be one of \"answer\", \"salary\", \"not_covered\"")]
    [InlineData("{\"id\":\"a\",\"question\":\"hi\",\"kind\":\"answer\",\"facts\":[\"x\"]}", "\"facts\" must be a list of lists of texts")]
    [InlineData("{\"id\":\"a\",\"question\":\"hi\",\"kind\":\"answer\",\"history\":[null]}", "\"history\" must be a list of texts")]
    [InlineData("{\"id\":\"a\",\"question\":\"hi\",\"kind\":\"answer\",\"or_covered\":\"yes\"}", "\"or_covered\" must be true or false")]
    public void A_bad_line_is_named_with_what_is_wrong_and_the_rest_is_read(string line, string said)
    {
        var file = QuestionFile.Read(["", line, "{\"id\":\"a\",\"question\":\"hi\",\"kind\":\"answer\"}"]);

        Assert.Single(file.Questions);
        Assert.StartsWith($"Line 2 is no evaluation question: {said}", Assert.Single(file.Problems), StringComparison.Ordinal);
    }
}
