using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Tests.Understanding;

public class FollowUpTests
{
    private static readonly Subject Subject = new() { GuideId = "baker", Topic = "salary-typical" };

    [Theory]
    [InlineData("why?", 0)]
    [InlineData("and with experience?", 1)]
    [InlineData("what about hospitals", 1)]
    public void What_opens_like_a_continuation_leans_heavily(string utterance, int contentTerms) =>
        Assert.InRange(FollowUp.Strength(Word.Split(utterance), contentTerms, Subject), 0.8, 1);

    [Fact]
    public void What_points_back_leans_more_than_what_does_not() =>
        Assert.True(FollowUp.Strength(Word.Split("is it stressful"), 1, Subject) > FollowUp.Strength(Word.Split("is nursing stressful"), 1, Subject));

    [Fact]
    public void A_whole_question_stands_alone() =>
        Assert.Equal(0, FollowUp.Strength(Word.Split("which certificates do large hospitals usually require"), 5, Subject));

    [Fact]
    public void At_the_start_of_a_conversation_nothing_leans() => Assert.Equal(0, FollowUp.Strength(Word.Split("why?"), 0, null));

    [Fact]
    public void No_words_lean_on_nothing() => Assert.Equal(0, FollowUp.Strength([], 0, Subject));
}
