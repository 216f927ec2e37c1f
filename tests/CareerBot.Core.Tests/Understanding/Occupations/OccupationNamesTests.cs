using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Tests.Understanding.Occupations;

public class OccupationNamesTests
{
    private static readonly OccupationNames Names = new(new OccupationNameList
    {
        Names =
        [
            new OccupationName("nurse", 291141, 0, 0, false),
            new OccupationName("nurse practitioner", 291171, 0, 0, false),
            new OccupationName("director of nursing", 119111, 0, 0, false),
            new OccupationName("policeman", 333051, 0, 0, false),
            new OccupationName("doctor", 291229, 291215, 0, false),
            new OccupationName("cooper", 519199, 0, 0, true),
            new OccupationName("astronaut", 0, 0, 0, false),
        ],
        Titles = new[] { "29-1141", "29-1171", "11-9111", "33-3051", "29-1229", "29-1215", "51-9199" }.ToDictionary(code => SocCode.KeyOf(code) ?? 0, code => new OccupationTitle(code, $"Title of {code}")),
    });

    [Theory]
    [InlineData("how much do nurses make", "29-1141")]
    [InlineData("a nurse's pay", "29-1141")]
    [InlineData("nurse practitioners", "29-1171")]
    [InlineData("what do policemen earn", "33-3051")]
    [InlineData("directors of nursing", "11-9111")]
    public void The_longest_name_is_found_in_any_form(string utterance, string code) => Assert.Equal(code, Assert.Single(Assert.Single(Find(utterance)).Candidates).Code);

    [Theory]
    [InlineData("a nursery for plants")]
    [InlineData("practitioner")]
    [InlineData("")]
    public void Parts_of_words_and_of_names_are_no_names(string utterance) => Assert.Empty(Find(utterance));

    [Fact]
    public void Several_names_are_found_left_to_right()
    {
        var found = Find("nurse or nurse practitioner or doctor");

        Assert.Equal([(0, 0), (2, 3), (5, 5)], found.Select(match => (match.Match.FirstWord, match.Match.LastWord)));
        Assert.Equal([false, false, true], found.Select(match => match.IsAmbiguous));
    }

    [Theory]
    [InlineData("how much does a cooper make")]
    [InlineData("cooper salary")]
    [InlineData("become a cooper")]
    [InlineData("cooper")]
    [InlineData("what do coopers earn")]
    [InlineData("is cooper a good job")]
    [InlineData("is cooper still a really stable career")]
    public void An_everyday_word_counts_where_a_job_is_spoken_of(string utterance) => Assert.Equal("51-9199", Assert.Single(Find(utterance)).Candidates[0].Code);

    [Theory]
    [InlineData("Mr Cooper said so")]
    [InlineData("the cooper")]
    [InlineData("give me a cooper")]
    [InlineData("is cooper the man with a nice job")]
    public void An_everyday_word_is_else_no_name(string utterance) => Assert.Empty(Find(utterance));

    [Fact]
    public void Work_without_an_official_occupation_has_no_candidates() => Assert.Empty(Assert.Single(Find("how do I become an astronaut")).Candidates);

    [Fact]
    public void A_long_utterance_is_read_to_its_end() => Assert.Single(Find(string.Join(' ', Enumerable.Repeat("word", 5000).Append("nurse"))));

    private static IReadOnlyList<OccupationMatch> Find(string utterance) => Names.Find(Word.Split(utterance));
}
