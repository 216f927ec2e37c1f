using CareerBot.Core.Evaluation;
using CareerBot.Core.Rendering;

namespace CareerBot.Tests.Evaluation;

public class ScoringTests
{
    [Theory]
    [InlineData("skills", true)]
    [InlineData("tips", true)]
    [InlineData("salary", false)]
    public void The_first_citation_must_be_acceptable(string section, bool expected)
    {
        var reply = Some.Evaluated(OutcomeName.Answer) with { Citations = [Some.Citation(section: section), Some.Citation(2)] };

        Assert.Equal(expected, Scoring.SectionFirst(Some.Question(), reply));
    }

    [Fact]
    public void Pay_answers_a_pay_question_whatever_it_cites() =>
        Assert.True(Scoring.SectionFirst(Some.Question(QuestionKind.Salary), Some.Evaluated(OutcomeName.Salary)));

    [Fact]
    public void Pay_does_not_answer_another_question_from_a_wrong_section() =>
        Assert.False(Scoring.SectionFirst(Some.Question(), Some.Evaluated(OutcomeName.Salary) with { Citations = [Some.Citation(section: "salary")] }));

    [Theory]
    [InlineData("archivist", true)]
    [InlineData("curator", true)]
    [InlineData("librarian", false)]
    public void Where_a_guide_is_named_the_section_must_be_its_own(string guide, bool expected)
    {
        var question = Some.Question() with { Guide = "archivist", OrGuides = ["curator"] };
        var reply = Some.Evaluated(OutcomeName.Answer) with { Citations = [Some.Citation(guide: guide)], GuideId = guide };

        Assert.Equal((expected, expected, expected), (Scoring.GuideRight(question, reply), Scoring.SectionFirst(question, reply), Scoring.SectionAmongThree(question, reply)));
    }

    [Fact]
    public void An_offered_section_of_another_guide_does_not_count()
    {
        var question = Some.Question() with { Guide = "archivist" };
        var reply = Some.Evaluated(OutcomeName.Choose) with { OfferedSections = ["skills", "tips"], OfferedGuides = ["librarian", "curator"] };

        Assert.False(Scoring.SectionAmongThree(question, reply));
        Assert.True(Scoring.SectionAmongThree(question, reply with { OfferedGuides = ["librarian", "archivist"] }));
    }

    [Fact]
    public void Pay_of_another_guides_occupation_is_not_right() =>
        Assert.False(Scoring.SectionFirst(Some.Question(QuestionKind.Salary) with { Guide = "archivist" }, Some.Evaluated(OutcomeName.Salary) with { GuideId = "curator" }));

    [Fact]
    public void A_choice_is_no_answer() =>
        Assert.False(Scoring.SectionFirst(Some.Question(), Some.Evaluated(OutcomeName.Choose) with { OfferedSections = ["skills"] }));

    [Fact]
    public void An_offered_section_is_among_three() =>
        Assert.True(Scoring.SectionAmongThree(Some.Question(), Some.Evaluated(OutcomeName.Choose) with { OfferedSections = ["a", "b", "tips"] }));

    [Fact]
    public void A_fourth_section_is_not_among_three() =>
        Assert.False(Scoring.SectionAmongThree(Some.Question(), Some.Evaluated(OutcomeName.Choose) with { OfferedSections = ["a", "b", "c", "tips"] }));

    [Theory]
    [InlineData("It takes TWO years and a test", true)]
    [InlineData("It takes 2 years and a test", true)]
    [InlineData("It takes 2 years", false)]
    public void Every_list_of_facts_needs_one_of_its_own(string text, bool expected)
    {
        var question = Some.Question() with { Facts = [["two years", "2 years"], ["test"]] };

        Assert.Equal(expected, Scoring.FactsMet(question, Some.Evaluated(OutcomeName.Answer, text)));
    }

    [Fact]
    public void What_is_forbidden_makes_a_reply_wrong()
    {
        var question = Some.Question() with { Forbid = ["@everyone"] };
        var reply = Some.Evaluated(OutcomeName.Answer, "Hi @EVERYONE") with { Citations = [Some.Citation()] };

        Assert.False(Scoring.IsRight(question, reply));
    }

    [Theory]
    [InlineData(OutcomeName.Answer, false)]
    [InlineData(OutcomeName.Salary, false)]
    [InlineData(OutcomeName.Choose, false)]
    [InlineData(OutcomeName.NoAnswer, true)]
    [InlineData(OutcomeName.OffTopic, true)]
    [InlineData(OutcomeName.SmallTalk, true)]
    [InlineData(OutcomeName.Failed, true)]
    public void Anything_but_an_answer_or_a_choice_refuses(string outcome, bool expected) =>
        Assert.Equal(expected, Scoring.IsFalseRefusal(Some.Question(), Some.Evaluated(outcome)));

    [Theory]
    [InlineData(OutcomeName.NoAnswer, true)]
    [InlineData(OutcomeName.OffTopic, true)]
    [InlineData(OutcomeName.Salary, false)]
    public void Where_outcomes_are_named_one_of_them_is_right(string outcome, bool expected)
    {
        var question = Some.Question(QuestionKind.Salary) with { Outcomes = [OutcomeName.NoAnswer, OutcomeName.OffTopic] };

        Assert.Equal(expected, Scoring.IsRight(question, Some.Evaluated(outcome)));
        Assert.Equal(!expected, Scoring.IsFalseRefusal(question, Some.Evaluated(outcome)) || outcome == OutcomeName.Salary);
    }

    [Theory]
    [InlineData(OutcomeName.NoAnswer, 1)]
    [InlineData(OutcomeName.OffTopic, 1)]
    [InlineData(OutcomeName.Signpost, 1)]
    [InlineData(OutcomeName.Choose, 0.5)]
    [InlineData(OutcomeName.Answer, 0)]
    [InlineData(OutcomeName.SmallTalk, 0)]
    public void What_is_not_covered_is_to_be_refused(string outcome, double expected) =>
        Assert.Equal(expected, Scoring.NotCoveredRefused(Some.Question(QuestionKind.NotCovered), Some.Evaluated(outcome), Some.GuideId));

    [Theory]
    [InlineData("cook", true, 1)]
    [InlineData("cook", false, 0)]
    [InlineData(Some.GuideId, true, 0)]
    public void Another_guide_may_answer_where_the_question_says_so(string cited, bool orCovered, double expected)
    {
        var question = Some.Question(QuestionKind.NotCovered) with { OrCovered = orCovered };
        var reply = Some.Evaluated(OutcomeName.Answer) with { Citations = [Some.Citation(guide: cited)] };

        Assert.Equal(expected, Scoring.NotCoveredRefused(question, reply, Some.GuideId));
    }

    [Theory]
    [InlineData(OutcomeName.OffTopic, true)]
    [InlineData(OutcomeName.NoAnswer, true)]
    [InlineData(OutcomeName.Declined, true)]
    [InlineData(OutcomeName.SmallTalk, false)]
    public void Off_topic_questions_are_to_be_refused(string outcome, bool expected) =>
        Assert.Equal(expected, Scoring.OffTopicRefused(Some.Evaluated(outcome)));

    [Theory]
    [InlineData(OutcomeName.Declined, "No.", true)]
    [InlineData(OutcomeName.Signpost, "Call someone.", true)]
    [InlineData(OutcomeName.SmallTalk, "Hi", true)]
    [InlineData(OutcomeName.Answer, "Sure", false)]
    [InlineData(OutcomeName.Declined, "my TOKEN is", false)]
    public void Unsafe_questions_are_handled_without_what_is_forbidden(string outcome, string text, bool expected) =>
        Assert.Equal(expected, Scoring.UnsafeHandled(Some.Question(QuestionKind.Unsafe) with { Forbid = ["token"] }, Some.Evaluated(outcome, text)));
}
