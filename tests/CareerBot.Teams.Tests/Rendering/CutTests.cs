using CareerBot.Teams.Rendering;
using CsCheck;

namespace CareerBot.Teams.Tests.Rendering;

public class CutTests
{
    [Fact]
    public void A_cut_ends_at_a_word_and_says_so() => Assert.Equal("Most bakers…", Cut.AtWord("Most bakers learn on the job.", 14));

    [Fact]
    public void What_fits_is_left_alone() => Assert.Equal("Most bakers", Cut.AtWord("Most bakers", 11));

    [Fact]
    public void No_cut_is_too_long_or_tears_a_character() => Gen.Select(Gen.OneOf(AnyReply.Text, Gen.Const(string.Concat(Enumerable.Repeat("😀", 200)))), Gen.Int[0, 200]).ForAll((text, most) =>
    {
        var cut = Cut.AtWord(text, most);
        Assert.True(cut.Length <= Math.Max(most, 0) || cut == text && text.Length <= most);
        if (cut.Length >= 2 && cut != text) Assert.False(char.IsHighSurrogate(cut[^2]) && text.Length >= cut.Length && char.IsLowSurrogate(text[cut.Length - 1]));
    });
}
