using System.Text;
using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

public class VocabularyReaderTests
{
    [Fact]
    public void Words_in_one_line_stand_for_each_other()
    {
        var thesaurus = Synonyms("# pay\npay, Salary, wage\npay, money").Value!;

        Assert.Equal(["salary", "wage", "money"], thesaurus.AlternativesOf("pay"));
        Assert.Equal(["pay", "salary"], thesaurus.AlternativesOf("wage"));
    }

    [Fact]
    public void An_arrow_goes_one_way()
    {
        var thesaurus = Synonyms("big boss, boss => supervisor, boss").Value!;

        Assert.Equal(["supervisor"], thesaurus.AlternativesOf("boss"));
        Assert.Equal(["supervisor", "boss"], thesaurus.AlternativesOf("big boss"));
        Assert.Empty(thesaurus.AlternativesOf("supervisor"));
    }

    [Theory]
    [InlineData("a => b => c", "synonym-line")]
    [InlineData("=> b", "synonym-line")]
    [InlineData("alone", "synonym-line")]
    [InlineData("one two three four five, six, seven", "synonym-long")]
    [InlineData("the, pay, wage", "synonym-empty")]
    public void A_line_that_says_nothing_is_named(string line, string code)
    {
        var problem = Assert.Single(Synonyms("\n" + line).Problems);

        Assert.Equal((code, 2), (problem.Code, problem.Line));
    }

    [Fact]
    public void Places_and_occupations_are_found_by_every_name()
    {
        var gazetteer = Gazetteer("# places\nIndiana: indiana, [IN], South-Bend", "# names\nX-ray technician\nartist's model").Value!;

        Assert.Equal("Indiana", Assert.Single(gazetteer.FindPlaces(Word.Split("jobs in south bend"))).Place);
        Assert.Equal("Indiana", Assert.Single(gazetteer.FindPlaces(Word.Split("pay, IN"))).Place);
        Assert.Empty(gazetteer.FindPlaces(Word.Split("pay in")));
        Assert.Equal(["X-ray technician", "artist's model"], gazetteer.FindOccupations(Word.Split("x-ray technicians or an artist's model")).Select(match => match.Name));
    }

    [Theory]
    [InlineData("Indiana", "place-line")]
    [InlineData("Indiana: gary\nOhio: gary", "place-twice")]
    public void A_place_that_cannot_be_used_is_named(string places, string code) => Assert.Equal(code, Assert.Single(Gazetteer(places, "").Problems).Code);

    [Fact]
    public void Signposts_are_read_with_phrases_as_words()
    {
        var entry = Assert.Single(Signposts("- topic: crisis\n  phrases:\n    - Self-harm!\n    - don't\n  message: >-\n    Talk to\n    someone.\n").Value!);

        Assert.Equal(("crisis", "Talk to someone."), (entry.Topic, entry.Message));
        Assert.Equal(["self harm", "don't"], entry.Phrases);
    }

    [Theory]
    [InlineData("topic: crisis", "signposts-shape")]
    [InlineData("", "signposts-shape")]
    [InlineData("- topic: crisis", "signpost-shape")]
    [InlineData("- [", "broken-yaml")]
    public void A_broken_signpost_is_named(string text, string code) => Assert.Contains(Signposts(text).Problems, problem => problem.Code == code);

    private static ReadResult<Thesaurus> Synonyms(string text) => ThesaurusReader.Read(
        "vocabulary/synonyms.txt", Encoding.UTF8.GetBytes(text), phrase => phrase == "the" ? string.Empty : phrase.ToLowerInvariant());

    private static ReadResult<Gazetteer> Gazetteer(string places, string occupations) =>
        GazetteerReader.Read("vocabulary/places.txt", Encoding.UTF8.GetBytes(places), "vocabulary/occupations.txt", Encoding.UTF8.GetBytes(occupations));

    private static ReadResult<IReadOnlyList<SignpostEntry>> Signposts(string text) => SignpostReader.Read("vocabulary/signposts.yaml", Encoding.UTF8.GetBytes(text));
}
