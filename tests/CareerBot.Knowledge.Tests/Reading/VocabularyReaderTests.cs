using System.Text;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Names;

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
    public void Places_are_found_by_every_name()
    {
        var gazetteer = Gazetteer("# places\nIndiana: [IN] | South-Bend").Value!;

        Assert.Equal(("Indiana", false), (Assert.Single(gazetteer.FindPlaces(Word.Split("jobs in south bend"))).Place, gazetteer.FindPlaces(Word.Split("jobs in south bend"))[0].IsWhole));
        Assert.Equal(("Indiana", true), (Assert.Single(gazetteer.FindPlaces(Word.Split("pay, IN"))).Place, gazetteer.FindPlaces(Word.Split("pay, IN"))[0].IsWhole));
        Assert.Empty(gazetteer.FindPlaces(Word.Split("pay in")));
    }

    [Fact]
    public void The_projects_own_names_go_before_the_imported_ones_and_everyday_words_are_none()
    {
        var names = Names("29-1141\tRegistered Nurses\n31-1131\tNursing Assistants\nnurse\t31-1131\nriver\t31-1131\n?cooper\t31-1131\nteller\t31-1131\nastronaut\n", "nurse, rn ?: 29-1141", "river\nteller ?").Value!;

        Assert.Equal(["nurse 291141 False", "rn 291141 True"], names.Names.Where(name => name.First == 291141).Select(name => $"{name.Text} {name.First} {name.IsWeak}"));
        Assert.Equal(["cooper 311131 True", "teller 311131 True", "astronaut 0 False"], names.Names.Where(name => name.First != 291141).Select(name => $"{name.Text} {name.First} {name.IsWeak}"));
        Assert.Contains("nursing", names.CommonWords);
    }

    [Theory]
    [InlineData("nurse\tabc", "", "", "occupation-line")]
    [InlineData("nurse\t29-1141 29-1141 29-1141 29-1141", "", "", "occupation-line")]
    [InlineData("29-1141\t", "", "", "occupation-line")]
    [InlineData("", "nurse", "", "nickname-line")]
    [InlineData("", "nurse: 29", "", "nickname-line")]
    [InlineData("", "nurse: 29-1141\nnurses: 29-1171", "", "nickname-twice")]
    [InlineData("", "", "?", "everyday-line")]
    public void A_name_that_cannot_be_used_is_named(string occupations, string nicknames, string everyday, string code) =>
        Assert.Equal(code, Assert.Single(Names(occupations, nicknames, everyday).Problems).Code);

    [Theory]
    [InlineData("Indiana", "place-line")]
    [InlineData("Indiana: gary\nOhio: gary", "place-twice")]
    public void A_place_that_cannot_be_used_is_named(string places, string code) => Assert.Equal(code, Assert.Single(Gazetteer(places).Problems).Code);

    [Fact]
    public void Signposts_are_read_with_phrases_as_words()
    {
        var entry = Assert.Single(Signposts("- topic: crisis\n  phrases:\n    - Self-harm!\n    - don't\n  message: >-\n    Talk to\n    someone.\n").Value!);

        Assert.Equal(("crisis", "Talk to someone."), (entry.Topic, entry.Message));
        Assert.Equal(["self harm", "don't"], entry.Phrases);
    }

    [Fact]
    public void Words_that_lead_away_alone_are_read_apart() =>
        Assert.Equal(["kms"], Assert.Single(Signposts("- topic: crisis\n  alone: [KMS!]\n  message: Call 988.\n").Value!).Alone);

    [Theory]
    [InlineData("my dad always hits me", true)]
    [InlineData("so mom hits me, what pays well", true)]
    [InlineData("dad hits me at tennis", false)]
    [InlineData("dad hits the road", false)]
    [InlineData("mom always", false)]
    public void A_phrase_names_lists_of_words_and_a_longer_one_may_mean_something_else(string utterance, bool leadsHere)
    {
        var entry = Assert.Single(Signposts("- topic: crisis\n  first: true\n  lists:\n    who: [dad, mom]\n    often: [always]\n  phrases:\n    - \"{who} {often}? hits me\"\n  unless: [hits me at tennis]\n  message: Call 988.\n").Value!);

        Assert.True(entry.IsFirst);
        Assert.Equal(leadsHere, entry.LeadsHere(Word.Split(utterance)));
    }

    [Theory]
    [InlineData("- topic: crisis\n  phrases: ['{who} hits me']\n  message: Call 988.", "phrase-list")]
    [InlineData("- topic: crisis\n  lists: [dad]\n  message: Call 988.", "phrase-lists")]
    [InlineData("- topic: crisis\n  first: maybe\n  message: Call 988.", "signpost-first")]
    [InlineData("topic: crisis", "signposts-shape")]
    [InlineData("", "signposts-shape")]
    [InlineData("- topic: crisis", "signpost-shape")]
    [InlineData("- [", "broken-yaml")]
    public void A_broken_signpost_is_named(string text, string code) => Assert.Contains(Signposts(text).Problems, problem => problem.Code == code);

    private static ReadResult<Thesaurus> Synonyms(string text) => ThesaurusReader.Read(
        "vocabulary/synonyms.txt", Encoding.UTF8.GetBytes(text), phrase => phrase == "the" ? string.Empty : phrase.ToLowerInvariant());

    [Theory]
    [InlineData("pay in lincoln", 1)]
    [InlineData("jobs near Lincoln", 1)]
    [InlineData("was lincoln a lawyer", 0)]
    public void A_name_that_people_bear_is_a_place_behind_a_preposition(string utterance, int places) =>
        Assert.Equal(places, Gazetteer("Nebraska: [NE] | omaha, in lincoln").Value?.FindPlaces(Word.Split(utterance)).Count);

    private static ReadResult<Gazetteer> Gazetteer(string places) => GazetteerReader.Read("vocabulary/places.txt", Encoding.UTF8.GetBytes(places));

    private static ReadResult<OccupationNameList> Names(string occupations, string nicknames, string everyday) => OccupationNameFiles.Read(path => Encoding.UTF8.GetBytes(path switch
    {
        KnowledgeFolder.Occupations => occupations,
        KnowledgeFolder.Nicknames => nicknames,
        _ => everyday,
    }));

    private static ReadResult<IReadOnlyList<SignpostEntry>> Signposts(string text) => SignpostReader.Read("vocabulary/signposts.yaml", Encoding.UTF8.GetBytes(text));
}
