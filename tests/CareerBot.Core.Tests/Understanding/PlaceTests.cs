using CareerBot.Core.Understanding;

namespace CareerBot.Core.Tests.Understanding;

[Collection(ShippedTests.Name)]
public class PlaceTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("nurse pay in nyc", "New York", "nyc", false)]
    [InlineData("salary in LA", "California", "LA", false)]
    [InlineData("jobs in the bay area", "California", "the bay area", false)]
    [InlineData("dfw salary", "Texas", "dfw", false)]
    [InlineData("pay in Washington DC", "District of Columbia", "Washington DC", true)]
    [InlineData("pay in washington", "Washington", "washington", true)]
    [InlineData("pay in kansas city", "Missouri", "kansas city", false)]
    [InlineData("pay in kansas", "Kansas", "kansas", true)]
    [InlineData("how much do cnas make in pa", "Pennsylvania", "pa", true)]
    [InlineData("what do x ray techs make in ct", "Connecticut", "ct", true)]
    [InlineData("rn salary TX", "Texas", "TX", true)]
    [InlineData("rn salary, OR", "Oregon", "OR", true)]
    [InlineData("west virginia wages", "West Virginia", "west virginia", true)]
    [InlineData("in the u.s.", "United States", "the u.s", true)]
    [InlineData("pay in toronto", "Canada", "toronto", false)]
    [InlineData("pay in the uk", "United Kingdom", "uk", true)]
    [InlineData("pay in mobile, alabama", "Alabama", "mobile alabama", false)]
    public void A_place_is_known_by_its_state_and_as_it_was_typed(string utterance, string place, string typed, bool isWhole)
    {
        var found = Assert.Single(Find(utterance));

        Assert.Equal((place, isWhole), (found.Place, found.IsWhole));
        Assert.EndsWith(found.Typed, typed, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("mobile app developer salary")]
    [InlineData("medical billings and coding")]
    [InlineData("are they hiring or not")]
    [InlineData("tell me about pay")]
    [InlineData("interested in me")]
    [InlineData("this OR that")]
    [InlineData("is it ok")]
    public void An_everyday_word_is_no_place(string utterance) => Assert.Empty(Find(utterance));

    [Fact]
    public void Several_places_are_found_left_to_right() => Assert.Equal(["Ohio", "Texas", "New York"], Find("ohio vs texas vs nyc").Select(place => place.Place));

    [Fact]
    public void Every_state_that_has_wages_has_a_name() =>
        Assert.DoesNotContain(shipped.Snapshot.Wages.Places, place => Find($"pay in {place}") is not [{ IsWhole: true } match] || match.Place != place);

    private IReadOnlyList<PlaceMatch> Find(string utterance) => shipped.Snapshot.Gazetteer.FindPlaces(Word.Split(utterance));
}
