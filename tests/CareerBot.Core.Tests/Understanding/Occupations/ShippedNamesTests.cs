using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Tests.Understanding.Occupations;

/// <summary>The shipped names against the table in "names.txt", which an editor can add lines to.</summary>
[Collection(ShippedTests.Name)]
public class ShippedNamesTests(ShippedKnowledge shipped)
{
    [Fact]
    public void Every_line_of_the_table_is_understood_as_it_says()
    {
        var lines = Table("names.txt");

        Assert.True(lines.Length >= 200, "The table has lost lines.");
        Assert.Empty(lines.Where(line => Codes(line[0]) != line[1]).Select(line => $"\"{line[0]}\" is {Codes(line[0])} and not {line[1]}"));
    }

    /// <summary>Typos of names, and ordinary words that lie near names: no word is made a job that was none.</summary>
    [Fact]
    public void Typos_of_names_are_forgiven_and_ordinary_words_are_left_alone()
    {
        var lines = Table("typos.txt");

        Assert.True(lines.Count(line => line[1] != "-") >= 60 && lines.Count(line => line[1] == "-") >= 60, "The table has lost lines.");
        Assert.Empty(lines.Where(line => Typed(line[0]) != line[1]).Select(line => $"\"{line[0]}\" is {Typed(line[0])} and not {line[1]}"));
    }

    [Fact]
    public void Every_name_leads_to_a_code_with_a_title()
    {
        var names = shipped.Snapshot.OccupationNames.All;

        Assert.True(names.Names.Count > 40_000);
        Assert.Empty(names.Names.Where(name => new[] { name.First, name.Second, name.Third }.Any(code => code != 0 && !names.Titles.ContainsKey(code))).Select(name => name.Text));
    }

    [Fact]
    public void Every_occupation_is_found_by_its_title_of_up_to_eight_words() =>
        Assert.Empty(shipped.Snapshot.Wages.Occupations
            .Where(occupation => Word.Split(occupation.Title).Count <= 8)
            .Where(occupation => Codes(occupation.Title) != occupation.Code)
            .Select(occupation => $"{occupation.Code} {occupation.Title} -> {Codes(occupation.Title)}"));

    private static string[][] Table(string file) =>
        [.. File.ReadLines(Path.Join(RepositoryRoot.Path, "tests", "CareerBot.Core.Tests", "Understanding", "Occupations", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" => "))];

    private string Typed(string utterance) => Text(IntentRouter.Route(Some.Turn(utterance), shipped.Snapshot).Slots.Occupations);

    private string Codes(string utterance) => Text(shipped.Snapshot.OccupationNames.Find(Word.Split(utterance)));

    private static string Text(IReadOnlyList<OccupationMatch> found)
    {
        var named = found.Where(match => match.Candidates.Count > 0).Select(match => string.Join(' ', match.Candidates.Select(candidate => candidate.Code))).ToArray();
        return named.Length == 0 ? "-" : string.Join(" / ", named);
    }
}
