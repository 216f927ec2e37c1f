using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering;

/// <summary>Bad input: each item that a person can type has its own test.</summary>
[Collection(ShippedTests.Name)]
public class BadInputTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    public void Nothing_is_refused(string utterance) => Refused(utterance);

    [Fact]
    public void Ten_thousand_characters_of_nonsense_are_refused() => Refused(string.Concat(Enumerable.Repeat("qzxv jkwq ", 1_000)));

    [Fact]
    public void A_question_at_the_end_of_ten_thousand_characters_is_answered() =>
        Assert.Equal("skills", Assert.IsType<Reply.Answer>(shipped.Ask($"{new string('.', 10_000)} which skills do medical records technicians need?")).Citations[0].SectionId);

    [Theory]
    [InlineData("the of and to is")]
    [InlineData("is it the one that you are")]
    [InlineData("what")]
    [InlineData("to be or not to be")]
    public void Stop_words_alone_are_refused(string utterance) => Assert.IsNotType<Reply.Answer>(NoSalary(utterance));

    [Theory]
    [InlineData("😀😀😀")]
    [InlineData("👩‍⚕️")]
    [InlineData("🙏")]
    public void Emoji_alone_are_small_talk(string utterance) => Assert.IsType<Reply.SmallTalk>(shipped.Ask(utterance));

    [Theory]
    [InlineData("???")]
    [InlineData("...—!;:")]
    [InlineData("()[]{}\"'")]
    public void Punctuation_alone_is_refused(string utterance) => Refused(utterance);

    [Fact]
    public void Control_characters_alone_are_refused() => Refused("\u0000\u0001\u0007\u001b[31m\u007f"[..3]);

    [Fact]
    public void Control_characters_between_words_change_nothing() => SameAsPlain("which\u0000skills\u0007do i need\u001f");

    [Fact]
    public void Zero_width_marks_change_nothing() => SameAsPlain("which sk\u200bil\u200dls\ufeff do i need".Replace("\u200d", string.Empty, StringComparison.Ordinal));

    [Fact]
    public void A_joiner_inside_a_word_changes_nothing() => SameAsPlain("which skil\u200dls do i need");

    [Fact]
    public void Right_to_left_marks_change_nothing() => SameAsPlain("\u202bwhich skills\u202c \u200fdo i need\u200e");

    [Fact]
    public void Invisible_marks_alone_are_refused() => Refused("\u200b\u200e\u202e\ufeff");

    [Theory]
    [InlineData("title:* AND (")]
    [InlineData("body:[* TO *]")]
    [InlineData("\"unclosed phrase~2^9")]
    [InlineData("/re.gex/ && +must -not !bang")]
    public void Lucene_syntax_is_text_like_any_other(string utterance) => Assert.InRange(PlainText.Render(shipped.Ask(utterance)).Length, 1, 900);

    [Fact]
    public void Lucene_operators_are_no_place() => Assert.DoesNotContain("Oregon", PlainText.Render(shipped.Ask("title:* AND (salary OR")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<b>which</b> skills do <i>i</i> need")]
    [InlineData("**which** _skills_ do `i` need")]
    [InlineData("# which skills do i need")]
    [InlineData("> which skills do i need")]
    [InlineData("[which skills](http://example.org) do i need")]
    public void Html_and_markdown_do_not_hide_a_question(string utterance) =>
        Assert.Equal("skills", Assert.IsType<Reply.Answer>(shipped.Ask(utterance)).Citations[0].SectionId);

    [Theory]
    [InlineData("@everyone which skills do i need")]
    [InlineData("which skills do i need @here")]
    public void A_mass_mention_is_declined(string utterance) => Assert.IsType<Reply.Declined>(shipped.Ask(utterance));

    [Theory]
    [InlineData("asdkjh qwlekj zxmcn")]
    [InlineData("sdfsdf")]
    [InlineData("lkjhg fdsaq poiuy")]
    public void Gibberish_is_not_answered(string utterance) => Assert.IsNotType<Reply.Answer>(NoSalary(utterance));

    [Theory]
    [InlineData("工资多少")]
    [InlineData("كم الراتب")]
    [InlineData("Сколько они зарабатывают")]
    public void Another_script_is_not_answered(string utterance) => Assert.IsNotType<Reply.Answer>(NoSalary(utterance));

    [Fact]
    public void A_lone_surrogate_is_no_harm() => SameAsPlain("which skills \ud83ddo i need");

    [Fact]
    public void One_word_repeated_a_thousand_times_is_no_harm() =>
        Assert.InRange(PlainText.Render(shipped.Ask(string.Concat(Enumerable.Repeat("salary ", 1_000)))).Length, 1, 900);

    private void Refused(string utterance) => Assert.IsType<Reply.NoAnswer>(shipped.Ask(utterance));

    private Reply NoSalary(string utterance)
    {
        var reply = shipped.Ask(utterance);
        Assert.IsNotType<Reply.Salary>(reply);
        return reply;
    }

    private void SameAsPlain(string utterance) => Assert.Equal(PlainText.Render(shipped.Ask("which skills do i need")), PlainText.Render(shipped.Ask(utterance)));
}
