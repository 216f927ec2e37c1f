using CareerBot.Core.Language;
using CareerBot.Core.Lexicons;

namespace CareerBot.Core.Tests.Lexicons;

public class PatternTests
{
    private static readonly Lemma Lemma = new(new Dictionary<string, string> { ["paid"] = "pay", ["best"] = "best" }, word => word is "pay" or "job" or "earn" or "make" or "trade");

    private static readonly WordListMatcher Lists = new([new WordList("jobs", ["job", "career", "line of work", "trades"]), new WordList("degree", ["degree", "college", "college degree"])], Lemma);

    [Theory]
    [InlineData("what {jobs} (pay|earn) (the most|best|well)", "what jobs pay the most")]
    [InlineData("what {jobs} (pay|earn) (the most|best|well)", "tell me what line of work pays best please")]
    [InlineData("(highest|best) paying {jobs} [without (a|any) {degree}]", "best paid trades without a college degree")]
    [InlineData("^ {jobs} $", "careers")]
    [InlineData("{jobs} ... {degree}", "jobs that need no college")]
    [InlineData("no _ {degree}", "no fancy degree")]
    [InlineData("=paying", "high paying")]
    public void A_pattern_stands_in_an_utterance(string pattern, string utterance) => Assert.NotNull(Find(pattern, utterance));

    [Theory]
    [InlineData("what {jobs} (pay|earn) (the most|best|well)", "what jobs are the best")]
    [InlineData("^ {jobs} $", "careers are long")]
    [InlineData("{jobs} ... {degree}", "jobs that you can do without ever seeing a college")]
    [InlineData("=paying", "paid")]
    [InlineData("pay", "")]
    public void A_pattern_does_not_stand_in_another(string pattern, string utterance) => Assert.Null(Find(pattern, utterance));

    [Fact]
    public void The_longest_form_at_the_first_place_counts_with_its_slots()
    {
        var match = Find("{jobs} [without (a|any) {degree}]", "best jobs without a college degree or a career without any degree");

        Assert.NotNull(match);
        Assert.Equal((1, 5), (match.First, match.Last));
        Assert.Equal([new Span("jobs", 1, 1), new Span("degree", 4, 5)], match.Slots);
    }

    [Theory]
    [InlineData("(a|b", "')' is missing")]
    [InlineData("[a", "']' is missing")]
    [InlineData("{jobs", "'}' is missing")]
    [InlineData("a)", "')' closes nothing")]
    [InlineData("", "a part of it is empty")]
    [InlineData("(a|)", "a part of it is empty")]
    [InlineData("{}", "{} names nothing")]
    [InlineData("((((((((((((((((((a))))))))))))))))))", "the brackets are too deep")]
    public void What_is_no_pattern_is_said_with_its_place(string pattern, string expected) =>
        Assert.Contains(expected, Assert.Throws<PatternSyntaxException>(() => Pattern.Parse(pattern, Lemma)).Message, StringComparison.Ordinal);

    private static PatternMatch? Find(string pattern, string utterance)
    {
        Token[] tokens = [.. utterance.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Token(word, word, Lemma.Of(word), 0))];
        return Pattern.Parse(pattern, Lemma).Find(tokens, Lists.Find(tokens));
    }
}
