using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Nurses care. They listen.", "Nurses care.|They listen.")]
    [InlineData("The U.S. Bureau of Labor Statistics says so. It counts.", "The U.S. Bureau of Labor Statistics says so.|It counts.")]
    [InlineData("Nurses work across the U.S. They earn well.", "Nurses work across the U.S.|They earn well.")]
    [InlineData("Use tools, e.g. Excel. Or i.e. Word.", "Use tools, e.g. Excel.|Or i.e. Word.")]
    [InlineData("Ask Dr. Smith or Mr. J. R. Brown at St. Mary. Good.", "Ask Dr. Smith or Mr. J. R. Brown at St. Mary.|Good.")]
    [InlineData("RHIT vs. CCS is No. 1. Choose one.", "RHIT vs. CCS is No. 1.|Choose one.")]
    [InlineData("No. You need none.", "No.|You need none.")]
    [InlineData("They spent $1.5 million. Growth is 9.5% a year.", "They spent $1.5 million.|Growth is 9.5% a year.")]
    [InlineData("Well... maybe not. Hm… Try it.", "Well... maybe not.|Hm…|Try it.")]
    [InlineData("She said \"Stop.\" Then she left. (It was late.) All slept.", "She said \"Stop.\"|Then she left.|(It was late.)|All slept.")]
    [InlineData("Is it hard? Yes! It is.", "Is it hard?|Yes!|It is.")]
    [InlineData("Really?! she asked. Fine.", "Really?! she asked.|Fine.")]
    [InlineData("Shifts start at 7 a.m. Most end at 3 p.m. on weekdays.", "Shifts start at 7 a.m.|Most end at 3 p.m. on weekdays.")]
    [InlineData("She has a Ph.D. Her pay rose.", "She has a Ph.D.|Her pay rose.")]
    [InlineData("Acme Inc. Ohio hires nurses, clerks, etc. Apply.", "Acme Inc. Ohio hires nurses, clerks, etc.|Apply.")]
    [InlineData("See careerbot.example.org for more. Visit v2.0 now.", "See careerbot.example.org for more.|Visit v2.0 now.")]
    [InlineData("No stop at the end", "No stop at the end")]
    [InlineData("", "")]
    public void A_paragraph_is_split_where_its_sentences_end(string paragraph, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(paragraph)));

    [Fact]
    public void The_sentences_joined_by_a_space_are_the_paragraph_again()
    {
        const string Paragraph = "One... Two! (Three.) \"Four?\" Five e.g. six. 7. Eight U.S. The end. . Odd .";

        Assert.Equal(Paragraph, string.Join(' ', SentenceSplitter.Split(Paragraph)));
    }
}
