using System.Text.Json;
using CareerBot.Core.Turns;
using CareerBot.Teams.Cards;
using CsCheck;

namespace CareerBot.Teams.Tests.Cards;

public class CardRequestJsonTests
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char.AlphaNumeric, 1, 100];

    private static readonly Gen<CardRequest> Requests = Gen.OneOf(
        Gen.Select(Name, Name, CardRequest (guide, section) => new CardRequest.Ask(new TurnRequest.Section(guide, section), null)),
        Gen.Select(Name, Name, Name, CardRequest (occupation, place, period) => new CardRequest.Ask(new TurnRequest.Salary(occupation) { Place = place, Period = period }, null)),
        Gen.Select(Name, Name, CardRequest (first, second) => new CardRequest.Ask(new TurnRequest.Compare(first, second), null)),
        Name.Select(CardRequest (question) => new CardRequest.Ask(null, question)),
        Gen.Select(Gen.Bool, Name, CardRequest (isUp, section) => new CardRequest.Feedback(isUp, section)));

    [Fact]
    public void What_a_button_carries_comes_back_as_it_was() =>
        Requests.ForAll(request => Assert.Equal(request, CardRequestJson.Read(Parse(CardRequestJson.Write(request).ToJsonString()))));

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"section\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"careerbot":7}""")]
    [InlineData("""{"careerbot":"section"}""")]
    [InlineData("""{"careerbot":"section","guide":{},"section":[]}""")]
    [InlineData("""{"careerbot":"section","guide":"","section":"a"}""")]
    [InlineData("""{"careerbot":"feedback","helped":"yes"}""")]
    [InlineData("""{"careerbot":"question","question":"\ud800"}""")]
    [InlineData("""{"careerbot":"drop tables"}""")]
    [InlineData("""{"verb":"save","id":1,"note":"my note"}""")]
    public void Data_of_anybody_else_is_none_of_ours(string json) => Assert.Null(CardRequestJson.Read(Parse(json)));

    [Fact]
    public void Endless_data_is_none_of_ours() =>
        Assert.Null(CardRequestJson.Read(Parse($$"""{"careerbot":"question","question":"{{new string('a', 10_000)}}"}""")));

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
