using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Tests.Answering;

/// <summary>Each kind of question gets the kind of answer that it calls for.</summary>
[Collection(ShippedTests.Name)]
public class KindOfQuestionTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("which skills do i need")]
    [InlineData("what kinds of places do they work in")]
    [InlineData("what tips do you have")]
    public void A_question_for_a_list_gets_a_list(string utterance) =>
        Assert.InRange(Assert.IsType<Reply.Answer>(shipped.Ask(utterance)).Snippets.Count(snippet => snippet.IsListItem), 3, 20);

    [Fact]
    public void A_question_for_a_duration_gets_one() =>
        Assert.Matches(@"\d|(two|three|four|five) (to \w+ )?(years|hours|months)", PlainText.Render(Assert.IsType<Reply.Answer>(shipped.Ask("how long does it take to get promoted"))));

    [Theory]
    [InlineData("do they need a license", "license")]
    [InlineData("do i need an advanced degree", "degree")]
    public void A_yes_or_no_question_gets_the_sentence_that_settles_it(string utterance, string word) =>
        Assert.Contains(word, PlainText.Render(Assert.IsType<Reply.Answer>(shipped.Ask(utterance))), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("What is HIPAA short for?", "Health Insurance Portability and Accountability Act")]
    [InlineData("full form of CEHRS", "Certified Electronic Health Records Specialist")]
    [InlineData("what do the letters AHIMA stand for", "American Health Information Management Association")]
    public void An_abbreviation_is_spelled_out(string utterance, string name) =>
        Assert.Contains(name, Assert.IsType<Reply.Answer>(shipped.Ask(utterance)).Snippets[0].Text, StringComparison.Ordinal);

    [Fact]
    public void How_much_gets_amounts() => Assert.Contains("$50,250 a year", PlainText.Render(shipped.Ask("how much do they earn")), StringComparison.Ordinal);

    [Fact]
    public void Starting_pay_comes_first_where_it_is_asked_for() =>
        Assert.Equal(SalaryStatistic.Entry, Assert.IsType<Reply.Salary>(shipped.Ask("what is the starting salary")).Figures[0].Statistic);

    [Fact]
    public void Top_pay_comes_first_where_it_is_asked_for() =>
        Assert.Equal(SalaryStatistic.Top, Assert.IsType<Reply.Salary>(shipped.Ask("what do the best paid ones earn at most")).Figures[0].Statistic);

    [Fact]
    public void Hourly_pay_is_said_to_be_computed() =>
        Assert.Contains("about $24.16 an hour", PlainText.Render(shipped.Ask("how much do they get per hour")), StringComparison.Ordinal);

    [Fact]
    public void A_place_with_a_figure_gets_its_own() =>
        Assert.Equal("Indiana", Assert.IsType<Reply.Salary>(shipped.Ask("how much do medical records technicians make in Indiana")).Figures[0].Place);

    [Fact]
    public void A_place_without_a_figure_is_said_to_have_none() =>
        Assert.Equal("Canada", Assert.IsType<Reply.Salary>(shipped.Ask("how much do medical records technicians make in Canada")).MissingPlace);

    [Fact]
    public void A_place_that_only_the_official_tables_know_is_not_missing()
    {
        var reply = Assert.IsType<Reply.Salary>(shipped.Ask("how much do medical records technicians make in Alaska"));

        Assert.Null(reply.MissingPlace);
        Assert.Equal(["Alaska", "United States"], reply.Estimates.Select(estimate => estimate.Place));
    }

    [Fact]
    public void A_place_without_a_figure_gets_the_national_ones() =>
        Assert.All(Assert.IsType<Reply.Salary>(shipped.Ask("how much do medical records technicians make in Alaska")).Figures, figure => Assert.Equal("United States", figure.Place));

    [Theory]
    [InlineData("RHIT or CEHRS, which one should i get")]
    [InlineData("certificate or associate degree, what is better")]
    public void Which_of_two_names_both(string utterance)
    {
        var text = PlainText.Render(shipped.Ask(utterance));
        string[] both = utterance.StartsWith("RHIT", StringComparison.Ordinal) ? ["RHIT", "CEHRS"] : ["certificate", "associate degree"];

        Assert.All(both, one => Assert.Contains(one, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_answering_item_stands_first() =>
        Assert.Contains("9%", Assert.IsType<Reply.Answer>(shipped.Ask("by how many percent does the field grow")).Snippets[0].Text, StringComparison.Ordinal);
}
