using CareerBot.Core.Evaluation;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering;

/// <summary>What users of comparable bots complain about, each as a test; the thread stands above it.</summary>
[Collection(ShippedTests.Name)]
public class PeersLessonsTests(ShippedKnowledge shipped)
{
    // https://github.com/aws-solutions-library-samples/qnabot-on-aws/issues/149
    [Theory]
    [InlineData("when does the concert start")]
    [InlineData("what do I need to do to get to the next level of the game")]
    public void Common_words_do_not_add_up_to_an_answer(string utterance) => NotAnswered(utterance);

    // https://github.com/aws-solutions-library-samples/qnabot-on-aws/issues/148
    [Fact]
    public void A_section_that_is_hardly_likely_is_not_quoted() =>
        Assert.All(Questions.All.Select(utterance => shipped.Ask(utterance)).OfType<Reply.Answer>(), answer => Assert.InRange(answer.Confidence, 0.3, 1));

    // https://github.com/aws-solutions-library-samples/qnabot-on-aws/issues/435
    [Theory]
    [InlineData("the of and to is")]
    [InlineData("and is it to the")]
    [InlineData("do you have that")]
    public void Stop_words_alone_find_nothing(string utterance) => NotAnswered(utterance);

    // https://github.com/aws-solutions-library-samples/qnabot-on-aws/issues/58
    [Theory]
    [InlineData("salary", "salary")]
    [InlineData("skills", "skills")]
    [InlineData("internships", "internships")]
    [InlineData("challenges", "challenges")]
    public void One_word_that_names_a_section_is_enough(string utterance, string section) => Assert.Equal(section, Cited(utterance)[0]);

    // https://github.com/aws-solutions-library-samples/qnabot-on-aws/issues/58
    [Fact]
    public void One_word_that_the_guides_do_not_know_is_refused() => NotAnswered("modify");

    // https://github.com/microsoft/BotBuilder-CognitiveServices/issues/179
    [Theory]
    [InlineData("cost structure of the training")]
    [InlineData("salary of a trampoline instructor")]
    [InlineData("which hospital has the best emergency room")]
    public void One_telling_word_does_not_make_an_answer(string utterance) => NotAnswered(utterance);

    // https://github.com/RasaHQ/rasa/issues/9723
    [Theory]
    [InlineData("what is the capital of France")]
    [InlineData("how do I bake bread")]
    [InlineData("who is the president")]
    public void What_is_out_of_scope_is_not_answered_however_sure_the_topic(string utterance) => NotAnswered(utterance);

    // https://github.com/RasaHQ/rasa/issues/9751
    [Fact]
    public void A_known_topic_without_an_answer_in_the_guides_is_refused()
    {
        var reply = shipped.Ask("how much does the RHIT exam cost");

        Assert.Equal("exam-cost", reply.Explanation?.Topics[0].Topic);
        Assert.IsType<Reply.NoAnswer>(reply);
    }

    // https://github.com/botpress/botpress/issues/4822 — the gate itself: Evaluation/DevSetTests and HeldOutTests
    [Fact]
    public void The_cut_off_is_shipped_with_the_weights_that_it_was_fitted_for() =>
        Assert.Contains("at least", shipped.Ask("which skills do i need").Explanation?.Decision, StringComparison.Ordinal);

    // https://github.com/OfficeDev/microsoft-teams-apps-faqplus/issues/147
    [Theory]
    [InlineData("Kaiser Permanente", "workplaces")]
    [InlineData("is Mayo Clinic an employer", "workplaces")]
    [InlineData("HIPAA", "faq-regulations")]
    public void A_word_that_stands_only_in_the_text_of_an_answer_is_found(string utterance, string section) => Assert.Contains(section, Cited(utterance));

    // https://github.com/OfficeDev/microsoft-teams-apps-faqplus/issues/107
    [Fact]
    public void Where_several_sections_may_be_meant_the_student_chooses() =>
        Assert.Contains(Questions.All, utterance => shipped.Ask(utterance) is Reply.Choose { Choices.Count: >= 2 });

    // https://github.com/onyx-dot-app/onyx/issues/7935
    [Fact]
    public void What_is_pi_gets_no_references() => Assert.Empty(Cited("what is pi"));

    // https://github.com/onyx-dot-app/onyx/issues/1543
    [Fact]
    public void No_number_is_cited_that_is_not_there() =>
        Assert.All(Questions.All.Select(utterance => shipped.Ask(utterance)), reply => Assert.All(reply.SnippetsOrNone, snippet => Assert.Contains(reply.CitationsOrNone, citation => citation.Number == snippet.Citation)));

    // https://github.com/FireFistisDead/pdf-qa-bot/issues/135
    [Fact]
    public void An_answer_needs_evidence_in_the_section_that_is_cited() =>
        Assert.All(Questions.All.Select(utterance => shipped.Ask(utterance)), reply => Assert.All(reply.CitationsOrNone, citation => Assert.True(CitationCheck.IsValid(citation, shipped.Asking.SectionText))));

    // https://github.com/OfficeDev/microsoft-teams-apps-faqplus/issues/159
    [Fact]
    public void A_choice_carries_an_id_and_its_label_answers_when_typed()
    {
        var refusal = Assert.IsType<Reply.NoAnswer>(shipped.Ask("can i work from home"));

        Assert.All(refusal.NearestTopics, choice => Assert.Equal(choice.SectionId, Cited(choice.Label)[0]));
    }

    // https://github.com/microsoft/botframework-sdk/issues/5465
    [Theory]
    [InlineData("<at>Medical Bot</at> which skills do i need")]
    [InlineData("<at>Salary Bot</at> which skills do i need")]
    [InlineData("<@1183920475610294837> which skills do i need")]
    public void The_bots_own_name_does_not_change_the_answer(string utterance) =>
        Assert.Equal(PlainText.Render(shipped.Ask("which skills do i need")), PlainText.Render(shipped.Ask(utterance)));

    private string[] Cited(string utterance) => [.. shipped.Ask(utterance).CitationsOrNone.Select(citation => citation.SectionId)];

    private void NotAnswered(string utterance) => Assert.Empty(Cited(utterance));
}
