using CareerBot.Core.Understanding;

namespace CareerBot.Core.Tests.Understanding;

[Collection(ShippedTests.Name)]
public class PlaceTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("nurse pay in nyc", "New York", "nyc", false)]
    [InlineData("salary in LA", "California", "LA", false)]
    [InlineData("pay in jersey", "New Jersey", "in jersey", true)]
    [InlineData("nurse pay in the midwest", "the Midwest", "the midwest", true)]
    [InlineData("nurse salary in georgia the country", "Georgia (the country)", "georgia the country", true)]
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
    [InlineData("rn pay WA state", "Washington", "WA", true)]
    [InlineData("rn pay wa state", "Washington", "wa", true)]
    [InlineData("rn pay in wa", "Washington", "wa", true)]
    [InlineData("rn pay washington state", "Washington", "washington state", true)]
    [InlineData("rn pay new york state", "New York", "new york state", true)]
    [InlineData("rn pay OR state", "Oregon", "OR", true)]
    [InlineData("rn pay in N.Y.", "New York", "N.Y", true)]
    [InlineData("rn pay in O.R.", "Oregon", "O.R", true)]
    [InlineData("pay in D.C.", "District of Columbia", "D.C", true)]
    [InlineData("pay in L.A.", "California", "L.A", false)]
    [InlineData("pay in cali", "California", "cali", true)]
    [InlineData("twin cities pay", "Minnesota", "twin cities", false)]
    [InlineData("nurse pay in ok", "Oklahoma", "ok", true)]
    [InlineData("nurse pay in or", "Oregon", "or", true)]
    [InlineData("nurse pay in me", "Maine", "me", true)]
    [InlineData("nurse pay in hi", "Hawaii", "hi", true)]
    [InlineData("do nurses in oh with a bachelors earn more", "Ohio", "oh", true)]
    [InlineData("rn salary az", "Arizona", "az", true)]
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
    [InlineData("what do they see in me")]
    [InlineData("should i go in or stay out")]
    [InlineData("is the pay ok or not")]
    [InlineData("say hi to my mom in law")]
    [InlineData("oh what a salary")]
    public void An_everyday_word_is_no_place(string utterance) => Assert.Empty(Find(utterance));

    [Fact]
    public void Several_places_are_found_left_to_right() => Assert.Equal(["Ohio", "Texas", "New York"], Find("ohio vs texas vs nyc").Select(place => place.Place));

    [Fact]
    public void Every_state_that_has_wages_has_a_name() =>
        Assert.DoesNotContain(shipped.Snapshot.Wages.Places, place => Find($"pay in {place}") is not [{ IsWhole: true } match] || match.Place != place);

    private IReadOnlyList<PlaceMatch> Find(string utterance) => shipped.Snapshot.Gazetteer.FindPlaces(Word.Split(utterance));
}
