using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public class EncoderWordsTests
{
    [Theory]
    [InlineData("How much does a nurse make?", "how|much|does|a|nurse|make")]
    [InlineData("I don’t work 24/7", "i|don't|work|#2|#1")]
    [InlineData("the nurses' O'Hare shift", "the|nurses|o'hare|shift")]
    [InlineData("1st of 12 in 2024: $1,250,000", "#1|st|of|#2|in|#4|#1|#3|#3")]
    [InlineData("123456", "#4")]
    [InlineData("café", "caf")]
    [InlineData("'' — ", "")]
    [InlineData("", "")]
    public void A_text_is_read_word_by_word(string text, string words) => Assert.Equal(words, string.Join('|', Read(text)));

    [Fact]
    public void A_word_of_32_letters_is_one_and_a_longer_one_is_none() =>
        Assert.Equal([new string('x', 32), "end"], Read($"{new string('x', 33)} {new string('x', 32)} end"));

    private static List<string> Read(string text)
    {
        var words = new List<string>();
        foreach (var word in new EncoderWords(text, stackalloc char[EncoderWords.LongestWord])) words.Add(word.ToString());
        return words;
    }
}
