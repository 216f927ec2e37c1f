using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Tests.Answering.Official;

/// <summary>Two occupations typed as people type them get the same table as the form.</summary>
[Collection(ShippedTests.Name)]
public class ComparisonTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("compare baker and electrician")]
    [InlineData("Compare a baker to an electrician")]
    [InlineData("baker vs electrician")]
    [InlineData("bakers versus electricians?")]
    [InlineData("baker compared to electrician")]
    [InlineData("baker and electrician comparison")]
    [InlineData("comparison of bakers and electricians")]
    [InlineData("baker or electrician, which pays better")]
    public void Two_names_are_compared_however_they_are_joined(string utterance)
    {
        var reply = Assert.IsType<Reply.Comparison>(shipped.Ask(utterance));

        Assert.Equal(("Bakers", "Electricians"), (reply.First, reply.Second));
    }

    [Fact]
    public void What_is_typed_reads_like_the_form() =>
        Assert.Equal(PlainText.Render(Form("baker", "electrician")), PlainText.Render(shipped.Ask("compare baker and electrician")));

    [Theory]
    [InlineData("electrician vs plumber in ohio and texas")]
    [InlineData("compare plumber and electrician in texas and ohio")]
    public void At_two_places_the_pay_of_both_is_listed(string utterance)
    {
        var reply = Assert.IsType<Reply.Salary>(shipped.Ask(utterance));

        foreach (var place in new[] { "Ohio", "Texas" }) Assert.Equal(2, reply.Estimates.Where(estimate => estimate.Place == place).DistinctBy(estimate => estimate.OccupationCode).Count());
    }

    [Theory]
    [InlineData("nurse vs doctor")]
    [InlineData("should I become a lawyer or a doctor")]
    [InlineData("compare doctor and nurse")]
    public void Of_a_name_that_fits_several_occupations_one_is_to_be_picked(string utterance)
    {
        var choices = Assert.IsType<Reply.Choose>(shipped.Ask(utterance)).Choices;

        Assert.InRange(choices.Count, 2, 3);
        Assert.All(choices, choice => Assert.Contains(choice.GuideTitle, PlainText.Render(Assert.IsType<Reply.Comparison>(Picked(choice))), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("compare teacher and electrician")]
    [InlineData("teacher vs engineer")]
    public void A_guide_about_one_of_them_does_not_settle_which(string utterance) => Assert.IsType<Reply.Choose>(shipped.Ask(utterance));

    [Fact]
    public void A_form_asks_which_is_meant_too() => Assert.IsType<Reply.Choose>(Form("nurse", "doctor"));

    [Theory]
    [InlineData("nurse vs nurse")]
    [InlineData("compare registered nurse and rn")]
    [InlineData("electrician versus electrician")]
    public void One_occupation_under_two_names_is_said_to_be_one(string utterance)
    {
        var reply = Assert.IsType<Reply.Salary>(shipped.Ask(utterance));

        Assert.Contains("same occupation", PlainText.Render(reply), StringComparison.Ordinal);
        Assert.Single(reply.Estimates);
    }

    [Theory]
    [InlineData("whats the difference between a plumber and a pipefitter", "kinds")]
    [InlineData("What is the difference between a food scientist and a food technologist?", "faq-technologist")]
    public void A_guide_that_tells_two_names_of_one_occupation_apart_is_quoted(string utterance, string section) =>
        Assert.Equal(section, Assert.IsType<Reply.Answer>(shipped.Ask(utterance)).Citations[0].SectionId);

    [Fact]
    public void A_form_with_one_occupation_twice_is_told_so() => Assert.Contains("same occupation", PlainText.Render(Form("baker", "bakers")), StringComparison.Ordinal);

    [Fact]
    public void One_occupation_in_two_places_is_no_comparison_with_itself() =>
        Assert.DoesNotContain("same occupation", PlainText.Render(shipped.Ask("nurse in texas vs nurse in california")), StringComparison.Ordinal);

    [Fact]
    public void Of_three_occupations_each_has_a_row() =>
        Assert.Equal(3, Assert.IsType<Reply.Salary>(shipped.Ask("dentist vs orthodontist vs dental hygienist")).Estimates.Count);

    [Fact]
    public void A_name_that_is_none_is_said_to_be_unknown() => Assert.Contains("wizard", Assert.IsType<Reply.NoAnswer>(shipped.Ask("compare plumber and wizard")).NotCovered, StringComparison.Ordinal);

    [Fact]
    public void Occupations_are_compared_where_it_is_asked_for() =>
        Assert.Contains("Texas", PlainText.Render(Assert.IsType<Reply.Comparison>(shipped.Ask("compare plumber and welder in texas"))), StringComparison.Ordinal);

    private Reply Form(string first, string second) => Asked(new TurnRequest.Compare(first, second));

    private Reply Picked(Choice choice) => Asked(Assert.IsType<TurnRequest.Compare>(choice.Request));

    private Reply Asked(TurnRequest request) => shipped.Asking.Respond(Some.Turn(string.Empty) with { Request = request });
}
