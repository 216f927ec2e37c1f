using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering.Official;

/// <summary>A conversation about pay goes on about pay, whoever and wherever it turns to.</summary>
[Collection(ShippedTests.Name)]
public class PayFollowUpTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("Lawyers", "California", "how much do nurses make", "in california?", "and lawyers?")]
    [InlineData("Registered Nurses", "Ohio", "plumber pay", "in ohio?", "what about nurses")]
    [InlineData("Registered Nurses", "Ohio", "plumber pay", "and nurses?", "in ohio?")]
    [InlineData("Registered Nurses", "Ohio", "rn salary in ohio", "entry level?")]
    public void The_figures_are_of_the_occupation_and_the_place_that_are_spoken_of_now(string occupation, string place, params string[] utterances)
    {
        var reply = Assert.IsType<Reply.Salary>(shipped.Ask(utterances));

        Assert.Contains(reply.Estimates, estimate => estimate.Occupation == occupation && estimate.Place == place);
    }

    [Fact]
    public void Once_the_talk_is_of_something_else_so_is_what_follows() => Assert.IsType<Reply.Answer>(shipped.Ask("plumber pay", "what do they do", "and nurses?"));

    [Fact]
    public void A_new_question_about_somebody_else_is_not_about_pay() => Assert.DoesNotContain("$", PlainText.Render(shipped.Ask("lawyer salary", "nvm what does a plumber do")), StringComparison.Ordinal);

    [Theory]
    [InlineData("which pays more")]
    [InlineData("which has better outlook")]
    [InlineData("who earns more")]
    [InlineData("compare the two")]
    public void Two_that_were_compared_stay_two(string utterance) =>
        Assert.Equal(("Lawyers", "Paralegals and Legal Assistants"), shipped.Ask("lawyer vs paralegal", utterance) is Reply.Comparison comparison ? (comparison.First, comparison.Second) : default);

    [Theory]
    [InlineData("nurse salary", "which state pays most", "Registered Nurses")]
    [InlineData("electrician salary", "highest paying state?", "Electricians")]
    public void The_states_are_ranked_for_whom_the_talk_is_of(string before, string utterance, string occupation)
    {
        var salary = Assert.IsType<Reply.Salary>(shipped.Ask(before, utterance));

        Assert.Equal(occupation, salary.Occupation);
        Assert.Equal(4, salary.Estimates.Select(estimate => estimate.Place).Distinct().Count());
    }

    [Theory]
    [InlineData("do i need a license to be a plumber", "what about in florida")]
    [InlineData("are nurses in demand", "and in california")]
    public void A_place_alone_keeps_what_was_asked(params string[] utterances) => Assert.IsNotType<Reply.Salary>(shipped.Ask(utterances));

    [Fact]
    public void What_is_meant_instead_goes_on_about_pay() => Assert.Equal("Electricians", Assert.IsType<Reply.Salary>(shipped.Ask("how much do plumbers make", "i meant electricians")).Occupation);

    [Fact]
    public void The_tables_tell_the_education_of_whom_the_talk_is_of() => Assert.IsType<Reply.Outlook>(shipped.Ask("how much do welders make", "what education"));

    [Fact]
    public void An_occupation_that_is_all_that_is_said_is_what_the_talk_turns_to() =>
        Assert.IsNotType<Reply.Answer>(shipped.Ask("tell me about plumbing", "and electrician?"));

    [Theory]
    [InlineData("rn salary in ohio", "compare with lpn", "Registered Nurses", "Licensed Practical and Licensed Vocational Nurses")]
    [InlineData("what does a registered nurse do", "compare it with a dental hygienist", "Registered Nurses", "Dental Hygienists")]
    [InlineData("electrician pay", "vs a carpenter?", "Electricians", "Carpenters")]
    public void What_the_talk_is_of_is_compared_with_what_is_named(string before, string utterance, string first, string second)
    {
        var comparison = Assert.IsType<Reply.Comparison>(shipped.Ask(before, utterance));

        Assert.Equal((first, second), (comparison.First, comparison.Second));
    }
}
