using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public class SpellingTests
{
    private static readonly Spelling Spelling = new(new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["salary"] = 90,
        ["celery"] = 1,
        ["certificate"] = 40,
        ["hospital"] = 40,
        ["pay"] = 200,
        ["car"] = 3,
        ["hours"] = 40,
        ["house"] = 2,
        ["naïve"] = 5,
    });

    [Theory]
    [InlineData("salery", "salary")]
    [InlineData("slaary", "salary")]
    [InlineData("salaryy", "salary")]
    [InlineData("certifcate", "certificate")]
    [InlineData("sertificat", "certificate")]
    [InlineData("hopsital", "hospital")]
    public void A_typo_becomes_the_word_that_was_meant(string typed, string meant) => Assert.Equal(meant, Spelling.Correct(typed));

    [Fact]
    public void A_known_word_stays() => Assert.Null(Spelling.Correct("celery"));

    [Theory]
    [InlineData("plumbing")]
    [InlineData("xyzzyx")]
    public void A_word_far_from_all_others_stays(string word) => Assert.Null(Spelling.Correct(word));

    [Theory]
    [InlineData("")]
    [InlineData("sa")]
    [InlineData("s4lary")]
    [InlineData("sálary")]
    [InlineData("salaryyyyyyyyyyyyyyyyyyyyyyyyy")]
    public void What_is_no_plain_word_stays(string word) => Assert.Null(Spelling.Correct(word));

    [Fact]
    public void Of_two_near_words_the_commoner_wins() => Assert.Equal("hours", Spelling.Correct("hourse"));

    [Fact]
    public void A_three_letter_word_is_only_claimed_by_a_very_common_one() => Assert.Null(Spelling.Correct("caf"));

    [Theory]
    [InlineData("pay", "pya", 1)]
    [InlineData("salary", "salary", 0)]
    [InlineData("", "ab", 2)]
    [InlineData("ca", "abc", 3)]
    public void Two_letters_swapped_are_one_step(string one, string other, int steps) => Assert.Equal(steps, Spelling.Distance(one, other, 5));

    [Fact]
    public void A_distance_is_not_worked_out_beyond_the_most() => Assert.Equal(2, Spelling.Distance("salary", "plumbing", 1));
}
