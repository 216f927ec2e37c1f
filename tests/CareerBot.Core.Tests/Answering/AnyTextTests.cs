using CareerBot.Core.Evaluation;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Text;
using CareerBot.Core.Turns;
using CsCheck;

namespace CareerBot.Core.Tests.Answering;

/// <summary>Properties that hold of any text whatever, made up at random from words, marks and code points.</summary>
[Collection(ShippedTests.Name)]
public class AnyTextTests(ShippedKnowledge shipped)
{
    private const int Samples = 200;

    private static readonly Gen<string> Word = Gen.OneOf(
        "how", "much", "pay", "salary", "in", "Indiana", "Alaska", "per", "hour", "skills", "degree", "need", "hospital", "RHIT", "CEHRS", "why", "and",
        "work", "from", "home", "nurse", "plumber", "medical", "records", "technician", "exam", "cost", "list", "what", "is", "the", "9%", "$50,250", "2033");

    private static readonly Gen<string> Mark = Gen.OneOf(
        "", " ", "\n", "\u0000", "\u200b", "\u202e", "<@123>", "<@&5>", "@everyone", "<at>x</at>", "<b>", "](x)", "**", "title:*", "AND (", "🙂", "👩‍⚕️", "\ud83d", "\udc00",
        "?", "...", "—", "İ", "ß", "ﬁ", "ǅ", "\u0301", "e\u0301", "１２", "½", "عربى", "漢字", "'s", "’", "C++", "U.S.", "45,000", "--", "{0}", "%s", "\\", "\"");

    private static readonly Gen<string> CodePoint = Gen.Int[0, 0xffff].Select(value => ((char)value).ToString());

    private static readonly Gen<string> Text = Gen.Frequency((6, Word), (3, Mark), (1, CodePoint)).Array[0, 40].Select(parts => string.Join(' ', parts));

    private static readonly Gen<string> Raw = Gen.Frequency((1, Mark), (1, CodePoint)).Array[0, 400].Select(string.Concat);

    [Fact]
    public void No_text_throws_or_exceeds_the_limits() => Gen.Frequency((3, Text), (1, Raw)).ForAll(
        text =>
        {
            var reply = shipped.Ask(text);
            return PlainText.Render(reply).Length is > 0 and <= PlainText.MaxLength && reply.CitationsOrNone.Count <= (reply is Reply.Comparison ? 4 : 3) && reply.Confidence is >= 0 and <= 1;
        },
        count: Samples);

    [Fact]
    public void No_text_makes_the_assistant_quote_what_does_not_stand_there() => Text.ForAll(
        text =>
        {
            var reply = shipped.Ask(text);
            return reply.SnippetsOrNone.All(snippet => CitationCheck.IsValid(snippet, reply.CitationsOrNone, shipped.Asking.SectionText))
                && reply.CitationsOrNone.All(citation => CitationCheck.IsValid(citation, shipped.Asking.SectionText));
        },
        count: Samples);

    [Fact]
    public void No_conversation_throws() => Text.Array[1, 4].ForAll(texts => shipped.Ask(texts) is not Reply.Failed, count: Samples / 4);

    [Fact]
    public void No_subject_throws() => Gen.Select(Text, Word, Mark, Word).ForAll(
        (text, guide, topic, place) => shipped.Asking.Respond(Some.Turn(text, new Subject { GuideId = guide, SectionId = topic, Topic = topic, Place = place })) is not Reply.Failed,
        count: Samples / 4);

    [Fact]
    public void The_same_text_gets_the_same_reply() => Text.ForAll(text => PlainText.Render(shipped.Ask(text)) == PlainText.Render(shipped.Ask(text)), count: Samples / 4);

    [Fact]
    public void A_cleaned_text_is_clean() => Raw.ForAll(text => UtteranceCleaner.Clean(text) is var cleaned && cleaned.Length <= UtteranceCleaner.MaxLength + 1 && cleaned.All(letter => !char.IsControl(letter)), count: 2_000);

    [Fact]
    public void No_highlight_lies_outside_its_snippet() => Text.ForAll(
        text => shipped.Ask(text).SnippetsOrNone.All(snippet => snippet.Highlights.All(highlight => highlight.Start >= 0 && highlight.Length > 0 && highlight.Start + highlight.Length <= snippet.Text.Length)),
        count: Samples / 2);
}
