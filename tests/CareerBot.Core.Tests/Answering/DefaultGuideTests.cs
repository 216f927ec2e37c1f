using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Tests.Answering;

/// <summary>With several guides, a question that names no occupation goes to the guide marked as the default, and says so.</summary>
public class DefaultGuideTests
{
    private const string Plumber = """
        ---
        occupation: plumber
        default: true
        ---
        # How to become a plumber

        Plumbers lay and mend pipes.

        ## Skills you need

        A plumber needs steady hands and patience under a sink.
        """;

    [Fact]
    public void A_question_without_a_name_is_about_the_default_guide() => Assert.Equal("plumber", Cited("which skills do i need"));

    [Fact]
    public void A_name_wins_over_the_default() => Assert.Equal(Some.GuideId, Cited("which skills does a baker need"));

    [Fact]
    public void The_conversation_wins_over_the_default()
    {
        using var asking = Asking();

        Assert.Equal(Some.GuideId, Assert.IsType<Reply.Answer>(asking.Ask("which skills does a baker need", "and which training?")).Citations[0].GuideId);
    }

    [Fact]
    public void An_answer_from_the_default_guide_says_whom_it_is_about()
    {
        using var asking = Asking();

        Assert.StartsWith("Plumber:\n", PlainText.Render(asking.Ask("which skills do i need")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which skills does a plumber need")]
    [InlineData("which skills does a baker need")]
    public void An_answer_to_a_question_with_a_name_does_not(string utterance)
    {
        using var asking = Asking();

        Assert.Null(Assert.IsType<Reply.Answer>(asking.Ask(utterance)).AssumedOccupation);
    }

    [Fact]
    public void A_guide_that_was_chosen_is_not_assumed()
    {
        using var asking = Asking();

        Assert.Null(Assert.IsType<Reply.Answer>(asking.Respond(new Turn("turn-1", "which skills do i need") { GuideId = "plumber" })).AssumedOccupation);
    }

    private static string Cited(string utterance)
    {
        using var asking = Asking();
        return Assert.IsType<Reply.Answer>(asking.Ask(utterance)).Citations[0].GuideId;
    }

    private static Asking Asking() => new(Some.Store(Some.Folder((Some.GuidePath, Some.Guide), ("guides/plumber.md", Plumber))));
}
