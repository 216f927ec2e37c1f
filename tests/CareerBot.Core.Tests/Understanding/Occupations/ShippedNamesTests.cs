using CareerBot.Core.Understanding;

namespace CareerBot.Core.Tests.Understanding.Occupations;

/// <summary>The shipped names against the table in "names.txt", which an editor can add lines to.</summary>
[Collection(ShippedTests.Name)]
public class ShippedNamesTests(ShippedKnowledge shipped)
{
    [Fact]
    public void Every_line_of_the_table_is_understood_as_it_says()
    {
        var lines = File.ReadLines(Path.Join(RepositoryRoot.Path, "tests", "CareerBot.Core.Tests", "Understanding", "Occupations", "names.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" => "))
            .ToArray();

        Assert.True(lines.Length >= 200, "The table has lost lines.");
        Assert.Empty(lines.Where(line => Codes(line[0]) != line[1]).Select(line => $"\"{line[0]}\" is {Codes(line[0])} and not {line[1]}"));
    }

    /// <summary>Not taken for a job without words about jobs beside it.</summary>
    private const string EverydayWord = "Tapers";

    [Theory]
    [InlineData("registerd nurse pay", "29-1141")]
    [InlineData("electrcian salary", "47-2111")]
    [InlineData("pharmasist", "29-1051")]
    [InlineData("welders pay", "51-4121")]
    [InlineData("dental hygenist", "29-1292")]
    [InlineData("arcitect", "17-1011")]
    [InlineData("physical therapst", "29-1123")]
    public void A_typo_is_forgiven(string utterance, string code)
    {
        var intent = IntentRouter.Route(Some.Turn(utterance), shipped.Snapshot);

        Assert.Equal(code, Assert.Single(intent.Slots.Occupations).Candidates[0].Code);
    }

    [Fact]
    public void Every_name_leads_to_a_code_with_a_title()
    {
        var names = shipped.Snapshot.OccupationNames.All;

        Assert.True(names.Names.Count > 40_000);
        Assert.Empty(names.Names.Where(name => new[] { name.First, name.Second, name.Third }.Any(code => code != 0 && !names.Titles.ContainsKey(code))).Select(name => name.Text));
    }

    [Fact]
    public void Every_occupation_is_found_by_its_title_of_up_to_six_words() =>
        Assert.Empty(shipped.Snapshot.Wages.Occupations
            .Where(occupation => occupation.Title != EverydayWord && Word.Split(occupation.Title).Count <= 6)
            .Where(occupation => !shipped.Snapshot.OccupationNames.Find(Word.Split(occupation.Title)).SelectMany(match => match.Candidates).Any(candidate => candidate.Code == occupation.Code))
            .Select(occupation => $"{occupation.Code} {occupation.Title} -> {Codes(occupation.Title)}"));

    private string Codes(string utterance)
    {
        var found = shipped.Snapshot.OccupationNames.Find(Word.Split(utterance)).Where(match => match.Candidates.Count > 0).Select(match => string.Join(' ', match.Candidates.Select(candidate => candidate.Code))).ToArray();
        return found.Length == 0 ? "-" : string.Join(" / ", found);
    }
}
