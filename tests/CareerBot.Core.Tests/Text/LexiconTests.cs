using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

[Collection(ShippedTests.Name)]
public class LexiconTests(ShippedKnowledge shipped)
{
    private Lexicon Lexicon => shipped.Snapshot.Lexicon;

    [Fact]
    public void Terms_are_lower_case_folded_and_stemmed() =>
        Assert.Equal(["cafe", "manag", "record"], Lexicon.Analyzer.Analyze("Café's MANAGING records").Select(term => term.Text));

    [Fact]
    public void Offsets_lead_back_to_the_word()
    {
        const string text = "The  technicians' pay";
        var term = Lexicon.Analyzer.Analyze(text).Single(term => term.Text.StartsWith("technician", StringComparison.Ordinal));

        Assert.StartsWith("technicians", text[term.Start..term.End], StringComparison.Ordinal);
    }

    [Fact]
    public void Stop_words_are_kept_and_marked() =>
        Assert.Equal([true, true, false], Lexicon.Analyzer.Analyze("what is pay").Select(term => term.IsStopWord));

    [Theory]
    [InlineData("")]
    [InlineData("…—!?")]
    [InlineData("\u0000\u200b")]
    public void What_holds_no_word_has_no_terms(string text) => Assert.Empty(Lexicon.Analyzer.Analyze(text));

    [Fact]
    public void A_term_that_nobody_says_is_as_rare_as_can_be() => Assert.Equal(1, Lexicon.Background.Rarity("zyxwv"), 3);

    [Fact]
    public void A_common_term_is_less_rare_than_a_seldom_one() =>
        Assert.True(Lexicon.Background.Rarity("job") < Lexicon.Background.Rarity("gym"));

    [Fact]
    public void Of_no_terms_the_vector_is_nought() => Assert.All(Lexicon.VectorOf([]), value => Assert.Equal(0, value));

    [Fact]
    public void A_sum_of_nothing_is_empty() => Assert.Empty(Lexicon.Sum([]));
}
