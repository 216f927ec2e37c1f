using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public class UtteranceCleanerTests
{
    [Theory]
    [InlineData("<@1183920475610294837> what do they earn", "what do they earn")]
    [InlineData("<@!1183920475610294837> what do they earn", "what do they earn")]
    [InlineData("what do they earn <@1183920475610294837>", "what do they earn")]
    [InlineData("<at>Career Bot</at> what do they earn", "what do they earn")]
    [InlineData("<at id=\"0\">Career Bot</at>&nbsp;what do they earn", "what do they earn")]
    [InlineData("@CareerBot what do they earn", "what do they earn")]
    [InlineData("@Guide Bot, what do they earn", "what do they earn")]
    public void A_mention_of_either_platform_goes(string typed, string read) => Assert.Equal(read, UtteranceCleaner.Clean(typed));

    [Fact]
    public void A_role_mention_stays_as_evidence() => Assert.Equal("wake <@&998877665544332211>", UtteranceCleaner.Clean("wake <@&998877665544332211>"));

    [Theory]
    [InlineData("@everyone hello")]
    [InlineData("@here hello")]
    public void A_mass_mention_stays_as_evidence(string typed) => Assert.Equal(typed, UtteranceCleaner.Clean(typed));

    [Theory]
    [InlineData("how\u200b mu\u200cch", "how much")]
    [InlineData("\u202ehow much\u202c", "how much")]
    [InlineData("\u200fhow much\u200e", "how much")]
    [InlineData("\ufeffhow much", "how much")]
    public void Marks_that_nobody_sees_go(string typed, string read) => Assert.Equal(read, UtteranceCleaner.Clean(typed));

    [Theory]
    [InlineData("how\tmuch\r\n\r\nmoney", "how much money")]
    [InlineData("how\u0000much\u0007money", "how much money")]
    [InlineData("how\u00a0much   money ", "how much money")]
    public void White_space_and_control_characters_become_one_space(string typed, string read) => Assert.Equal(read, UtteranceCleaner.Clean(typed));

    [Fact]
    public void A_lone_surrogate_goes() => Assert.Equal("how much", UtteranceCleaner.Clean("how \ud83dmuch"));

    [Fact]
    public void An_emoji_of_several_parts_stays_whole() => Assert.Equal("👩‍⚕️", UtteranceCleaner.Clean("👩‍⚕️"));

    [Fact]
    public void Curly_quotation_marks_become_straight() => Assert.Equal("don't \"do\"", UtteranceCleaner.Clean("don’t “do”"));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\u200b\u200e\u0000")]
    [InlineData("<@1183920475610294837>")]
    public void Of_nothing_nothing_is_left(string typed) => Assert.Empty(UtteranceCleaner.Clean(typed));

    [Fact]
    public void Of_a_long_text_both_ends_are_kept()
    {
        var cleaned = UtteranceCleaner.Clean($"first {new string('x', 10_000)} last");

        Assert.StartsWith("first ", cleaned, StringComparison.Ordinal);
        Assert.EndsWith(" last", cleaned, StringComparison.Ordinal);
        Assert.InRange(cleaned.Length, 1, UtteranceCleaner.MaxLength + 1);
    }

    [Fact]
    public void A_cut_through_a_surrogate_pair_leaves_no_half()
    {
        var cleaned = UtteranceCleaner.Clean("x" + string.Concat(Enumerable.Repeat("😀", 2_000)));

        Assert.DoesNotContain('\ufffd', cleaned);
        Assert.DoesNotContain(cleaned.EnumerateRunes(), rune => rune.Value == 0xfffd);
    }
}
