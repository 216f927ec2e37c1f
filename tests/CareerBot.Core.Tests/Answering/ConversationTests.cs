using System.Text.Json;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Tests.Answering;

/// <summary>What was said before matters only where the new question leans on it.</summary>
[Collection(ShippedTests.Name)]
public class ConversationTests(ShippedKnowledge shipped)
{
    [Fact]
    public void What_about_hospitals_is_about_workplaces_after_workplaces() =>
        Assert.Equal("workplaces", Assert.IsType<Reply.Answer>(shipped.Ask("where do they work", "what about hospitals")).Citations[0].SectionId);

    [Fact]
    public void Whoever_is_named_in_passing_is_what_the_talk_is_about_from_then_on() =>
        Assert.Equal("lawyer", Assert.IsType<Reply.Answer>(shipped.Ask("I love movies and games, maybe lawyer?", "do they work weekends?")).Citations[0].GuideId);

    [Fact]
    public void And_with_experience_is_about_pay_after_pay() =>
        Assert.Equal("salary", Cited(shipped.Ask("how much do they earn", "and with experience?")));

    [Fact]
    public void And_in_a_place_is_about_pay_after_pay() =>
        Assert.Equal("Indiana", Assert.IsType<Reply.Salary>(shipped.Ask("how much do they earn", "and in Indiana?")).Figures[0].Place);

    [Theory]
    [InlineData("what does it pay")]
    [InlineData("and in california")]
    public void Of_an_occupation_without_a_guide_no_other_guide_is_quoted(string utterance) =>
        Assert.Empty(Assert.IsType<Reply.Salary>(shipped.Ask("software developer salary", utterance)).Citations);

    [Fact]
    public void A_guide_that_is_opened_is_what_the_talk_is_about()
    {
        var opened = Assert.IsType<Reply.Answer>(shipped.Asking.Respond(Some.Turn(string.Empty) with { Request = new TurnRequest.Guide("lawyer") }));

        Assert.All(opened.Citations, citation => Assert.Equal("lawyer", citation.GuideId));
        Assert.Equal(3, opened.Snippets.Count);
        Assert.Equal("lawyer", Assert.IsType<Reply.Salary>(shipped.Asking.Respond(Some.Turn("what do they earn", opened.Subject))).Citations[0].GuideId);
    }

    [Fact]
    public void Why_after_growth_gets_its_reason() =>
        Assert.Contains("driven by", string.Join(' ', Assert.IsType<Reply.Answer>(shipped.Ask("is the field growing", "why?")).Snippets.Select(snippet => snippet.Text)), StringComparison.Ordinal);

    [Fact]
    public void A_question_that_stands_alone_is_answered_as_at_the_start() =>
        Assert.Equal(Cited(shipped.Ask("which skills do medical records technicians need")), Cited(shipped.Ask("how much do they earn", "which skills do medical records technicians need")));

    [Fact]
    public void Small_talk_does_not_change_the_subject() =>
        Assert.Equal("salary", Cited(shipped.Ask("how much do they earn", "thanks", "and with experience?")));

    [Fact]
    public void An_answer_carries_its_subject()
    {
        var subject = shipped.Ask("which skills do i need").Subject;

        Assert.Equal((ShippedKnowledge.GuideId, "skills"), (subject?.GuideId, subject?.SectionId));
    }

    [Theory]
    [InlineData("i am Dana Whitfield, which skills do i need", "dana", "whitfield", "need")]
    [InlineData("i have a felony conviction for drugs, can i still become a nurse", "felon", "convict", "drug")]
    [InlineData("my bipolar makes me tired, which job lets me work part time", "bipolar", "tired", "lets")]
    [InlineData("how much do engineers earn in my hometown Zwolle", "zwolle", "hometown", "earn")]
    [InlineData("what do underwater basket weavers with epilepsy make", "underwater", "epilep", "weaver")]
    [InlineData("teacher pay, i need it for my divorce", "divorc", "need", "earn")]
    [InlineData("is it stressful when you are pregnant", "pregnan", "stress", "you are")]
    public void A_subject_holds_no_word_of_the_question(string utterance, params string[] words)
    {
        var kept = JsonSerializer.Serialize(shipped.Ask(utterance).Subject);

        Assert.All(words, word => Assert.DoesNotContain(word, kept, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_subject_from_elsewhere_is_no_harm() =>
        Assert.NotNull(shipped.Asking.Respond(Some.Turn("why?", new Subject { GuideId = "gone", SectionId = "gone", Topic = "gone", Place = "gone" })));

    [Fact]
    public void A_guide_that_is_gone_is_refused() =>
        Assert.IsType<Reply.NoAnswer>(shipped.Asking.Respond(Some.Turn("which skills do i need") with { GuideId = "gone" }));

    private static string? Cited(Reply reply) => reply switch
    {
        Reply.Answer answer => answer.Citations[0].SectionId,
        Reply.Salary salary => salary.Citations[0].SectionId,
        _ => null,
    };
}
