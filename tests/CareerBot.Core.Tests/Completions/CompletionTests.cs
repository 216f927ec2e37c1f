using CareerBot.Core.Completions;

namespace CareerBot.Core.Tests.Completions;

[Collection(ShippedTests.Name)]
public class CompletionTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("swe", "swe → Software Developers", "15-1252")]
    [InlineData("registered nurses", "Registered Nurses", "29-1141")]
    [InlineData("electrician", "Electricians", "47-2111")]
    [InlineData("Software Develop", "Software Developers", "15-1252")]
    [InlineData("x-ray tech", "x ray tech → Radiologic Technologists and Technicians", "29-2034")]
    [InlineData("hygien", "hygienist → Dental Hygienists", "29-1292")]
    [InlineData("nur", "nurse → Registered Nurses", "29-1141")]
    [InlineData("soft", "Software Developers", "15-1252")]
    [InlineData("law", "law → Lawyers", "23-1011")]
    [InlineData("doc", "doc → Physicians, All Other", "29-1229")]
    [InlineData("electr", "Electricians", "47-2111")]
    [InlineData("polic", "Police and Sheriff's Patrol Officers", "33-3051")]
    [InlineData("den", "Dental Assistants", "31-9091")]
    [InlineData("cook", "cook → Cooks, Restaurant", "35-2014")]
    [InlineData("actuar", "Actuaries", "15-2011")]
    public void The_first_proposal_is_what_is_meant(string typed, string label, string code) => Assert.Equal(new Completion(label, code), Occupations(typed)[0]);

    [Fact]
    public void Of_titles_that_begin_alike_the_larger_occupation_comes_first()
    {
        var labels = Occupations("regist");

        Assert.Equal("Registered Nurses", labels[0].Label);
    }

    [Theory]
    [InlineData("teach", "25-2021", 2)]
    [InlineData("den", "29-1021", 3)]
    [InlineData("pha", "29-1051", 3)]
    [InlineData("plum", "47-2152", 1)]
    [InlineData("weld", "51-4121", 1)]
    [InlineData("account", "13-2011", 1)]
    public void What_people_mean_is_among_the_first(string typed, string code, int within) => Assert.Contains(Occupations(typed).Take(within), proposal => proposal.Value == code);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("teacher")]
    [InlineData("supervisors of")]
    public void No_occupation_is_proposed_twice_and_no_label_is_too_long(string typed)
    {
        var proposals = Occupations(typed);

        Assert.NotEmpty(proposals);
        Assert.Equal(proposals.Count, proposals.Select(proposal => proposal.Value).Distinct().Count());
        Assert.All(proposals, proposal => Assert.InRange(proposal.Label.Length, 1, 100));
    }

    [Theory]
    [InlineData("zzzz")]
    [InlineData("😀")]
    [InlineData("ß")]
    [InlineData("%_")]
    public void Nothing_or_no_error_for_what_no_name_begins_with(string typed) => Assert.True(Occupations(typed).Count <= 25);

    [Fact]
    public void A_thousand_letters_are_no_trouble() => Assert.Empty(Occupations(new string('a', 1000)));

    [Theory]
    [InlineData("chic", "chicago → Illinois", "Illinois")]
    [InlineData("new y", "New York", "New York")]
    [InlineData("united", "United States", "United States")]
    [InlineData("carolina", "North Carolina", "North Carolina")]
    public void A_city_leads_to_its_state(string typed, string label, string value) =>
        Assert.Equal(new Completion(label, value), shipped.Asking.Assistant.Complete(CompletionKind.Place, typed, 5)[0]);

    [Fact]
    public void A_place_without_figures_is_not_proposed() => Assert.Empty(shipped.Asking.Assistant.Complete(CompletionKind.Place, "toron", 5));

    [Fact]
    public void A_guide_is_found_by_any_word_of_its_title() =>
        Assert.Contains(shipped.Asking.Assistant.Complete(CompletionKind.Guide, "records", 25), proposal => proposal.Value == ShippedKnowledge.GuideId);

    private IReadOnlyList<Completion> Occupations(string typed) => shipped.Asking.Assistant.Complete(CompletionKind.Occupation, typed, 25);
}
