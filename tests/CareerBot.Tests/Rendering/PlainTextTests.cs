using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Tests.Rendering;

public class PlainTextTests
{
    [Fact]
    public void A_run_of_one_citation_is_marked_once_at_its_end()
    {
        var reply = new Reply.Answer(
            [new Snippet("One.", 1), new Snippet("Two.", 1), new Snippet("Three.", 2)],
            [Some.Citation(1), Some.Citation(2, "tips")]);

        Assert.Equal("One. Two. [1]\n\nThree. [2]", PlainText.Render(reply));
    }

    [Fact]
    public void List_items_stand_on_lines_of_their_own()
    {
        var reply = new Reply.Answer(
            [new Snippet("You need:", 1), new Snippet("care", 1) { IsListItem = true }, new Snippet("time", 1) { IsListItem = true }],
            [Some.Citation()]);

        Assert.Equal("You need:\n• care\n• time [1]", PlainText.Render(reply));
    }

    [Fact]
    public void Snippets_that_would_make_a_reply_too_long_are_left_out_whole()
    {
        var sentence = new string('a', 398) + ".";
        var reply = new Reply.Answer([new Snippet(sentence, 1), new Snippet(sentence, 1), new Snippet(sentence, 1)], [Some.Citation()]);

        Assert.Equal($"{sentence} {sentence} [1]", PlainText.Render(reply));
    }

    [Theory]
    [InlineData(901)]
    [InlineData(20_000)]
    public void No_reply_is_longer_than_the_limit(int length)
    {
        var reply = new Reply.Answer([new Snippet(new string('a', length), 1)], [Some.Citation()]);

        Assert.InRange(PlainText.Render(reply).Length, 1, PlainText.MaxLength);
    }

    [Fact]
    public void A_cut_does_not_split_a_character()
    {
        var reply = new Reply.Signpost("crisis", "a" + string.Concat(Enumerable.Repeat("😀", 900)));

        Assert.DoesNotContain('\uFFFD', new string([.. PlainText.Render(reply).EnumerateRunes().SelectMany(rune => rune.ToString())]));
    }

    [Fact]
    public void Choices_are_numbered()
    {
        var reply = new Reply.Choose([Some.Choice("Skills"), Some.Choice("Pay")]);

        Assert.Equal("Which of these do you mean?\n1. Skills\n2. Pay", PlainText.Render(reply));
    }

    [Fact]
    public void Choices_from_several_guides_name_them()
    {
        var reply = new Reply.Choose([Some.Choice("Skills"), Some.Choice("Skills", "cook", "Cook")]);

        Assert.Equal("Which of these do you mean?\n1. Skills (Archivist)\n2. Skills (Cook)", PlainText.Render(reply));
    }

    [Fact]
    public void A_refusal_says_what_is_not_covered_what_is_and_whom_to_ask()
    {
        var text = PlainText.Render(new Reply.NoAnswer("visas", [Some.Choice("Skills")]));

        Assert.Equal("My guides don't cover visas.\nMy guides do cover:\n• Skills\nA career counsellor at your school or a local job centre can help you further.", text);
    }

    [Fact]
    public void A_failure_names_the_turn() => Assert.Contains("turn-7", PlainText.Render(new Reply.Failed("turn-7")), StringComparison.Ordinal);

    [Theory]
    [InlineData("greeting")]
    [InlineData("farewell")]
    [InlineData("thanks")]
    [InlineData("how-are-you")]
    [InlineData("bot-identity")]
    [InlineData("bot-capabilities")]
    [InlineData("acknowledgement")]
    [InlineData("complaint")]
    public void Every_small_talk_topic_has_its_own_phrase(string topic) =>
        Assert.NotEqual(PlainText.Render(new Reply.SmallTalk("unheard-of")), PlainText.Render(new Reply.SmallTalk(topic)));
}
