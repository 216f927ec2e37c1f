using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Tests.Answering.Official;

/// <summary>Rankings by pay and related occupations, from the shipped tables.</summary>
[Collection(ShippedTests.Name)]
public class RankingTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("highest paying healthcare jobs", "health care", "29-", "31-")]
    [InlineData("what trades pay the most", "the trades", "47-", "49-", "51-")]
    [InlineData("best paid tech careers", "computing and mathematics", "15-")]
    [InlineData("lowest paid office jobs", "office work", "43-")]
    public void A_field_is_ranked_by_the_median(string utterance, string field, params string[] groups)
    {
        var salary = Assert.IsType<Reply.Salary>(shipped.Ask(utterance));

        Assert.EndsWith(field, salary.Occupation, StringComparison.Ordinal);
        Assert.All(salary.Estimates, estimate => Assert.Contains(groups, group => estimate.OccupationCode.StartsWith(group, StringComparison.Ordinal)));
        var medians = salary.Estimates.Select(estimate => estimate.Annual?.Median?.Value ?? 0).ToArray();
        Assert.Equal(utterance.StartsWith("lowest", StringComparison.Ordinal) ? medians.Order() : medians.OrderDescending(), medians);
    }

    [Theory]
    [InlineData("what jobs are growing the fastest", "the fastest-growing occupations")]
    [InlineData("fastest growing healthcare jobs", "the fastest-growing occupations in health care")]
    [InlineData("best jobs for the future", "the fastest-growing occupations")]
    [InlineData("hot jobs right now", "the fastest-growing occupations")]
    [InlineData("dying trades", "the fastest-shrinking occupations in the trades")]
    [InlineData("which careers are disappearing", "the fastest-shrinking occupations")]
    public void Occupations_are_ranked_by_growth(string utterance, string title)
    {
        var salary = Assert.IsType<Reply.Salary>(shipped.Ask(utterance));
        decimal[] growths = [.. salary.Estimates.Select(estimate => shipped.Snapshot.Wages.Outlook(estimate.OccupationCode)?.GrowthPercent ?? 0)];

        Assert.Equal(title, salary.Occupation);
        Assert.Equal(title.Contains("shrinking", StringComparison.Ordinal) ? growths.Order() : growths.OrderDescending(), growths);
        Assert.Contains($"{growths[0]:+0.0;-0.0}%", string.Join(' ', salary.Remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("most in demand jobs without a degree")]
    [InlineData("which jobs have the most openings")]
    public void Occupations_are_ranked_by_openings(string utterance)
    {
        var salary = Assert.IsType<Reply.Salary>(shipped.Ask(utterance));
        int[] openings = [.. salary.Estimates.Select(estimate => shipped.Snapshot.Wages.Outlook(estimate.OccupationCode)?.OpeningsPerYear ?? 0)];

        Assert.Equal(openings.OrderDescending(), openings);
        Assert.Contains("openings a year", string.Join(' ', salary.Remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is it a growing field")]
    [InlineData("are plumbers in demand")]
    [InlineData("is the job dying")]
    [InlineData("why are plumber jobs growing")]
    [InlineData("boilermaker jobs are declining, why")]
    public void What_becomes_of_one_occupation_is_no_ranking(string utterance) => Assert.DoesNotContain("Ranked by", PlainText.Render(shipped.Ask(utterance)), StringComparison.Ordinal);

    [Fact]
    public void Of_an_occupation_whose_guide_tells_of_no_others_like_it_the_tables_do() => Assert.IsType<Reply.Salary>(shipped.Ask("jobs similar to nurse"));

    [Fact]
    public void Jobs_for_some_people_are_not_like_that_of_the_default_guide() => Assert.IsNotType<Reply.Salary>(shipped.Ask("jobs for people who like animals"));

    [Fact]
    public void States_are_ranked_for_a_name_that_a_guide_is_about() =>
        Assert.Equal(4, Assert.IsType<Reply.Salary>(shipped.Ask("which state pays teachers most")).Estimates.Select(estimate => estimate.Place).Distinct().Count());

    [Fact]
    public void A_place_is_ranked_by_its_own_figures() =>
        Assert.All(Assert.IsType<Reply.Salary>(shipped.Ask("highest paying jobs in texas")).Estimates, estimate => Assert.Equal("Texas", estimate.Place));

    [Theory]
    [InlineData("which state pays nurses the most", "29-1141", false)]
    [InlineData("which state pays electricians the least", "47-2111", true)]
    public void States_are_ranked_for_one_occupation(string utterance, string code, bool isLowest)
    {
        var salary = Assert.IsType<Reply.Salary>(shipped.Ask(utterance));
        var medians = shipped.Snapshot.Wages.Places.Where(place => place != "United States").Select(place => shipped.Snapshot.Wages.Find(code, place)?.Annual?.Median?.Value).OfType<decimal>();

        Assert.Equal(isLowest ? medians.Min() : medians.Max(), salary.Estimates[0].Annual?.Median?.Value);
        Assert.All(salary.Estimates, estimate => Assert.Equal(code, estimate.OccupationCode));
    }

    [Fact]
    public void An_amount_lists_the_largest_occupations_that_reach_it()
    {
        var salary = Assert.IsType<Reply.Salary>(shipped.Ask("jobs that pay 100k without a degree"));

        Assert.All(salary.Estimates, estimate => Assert.True(estimate.Annual?.Median?.Value >= 100_000));
    }

    [Fact]
    public void Without_a_degree_means_that_none_is_usual_at_entry()
    {
        var salary = Assert.IsType<Reply.Salary>(shipped.Ask("best paid jobs without a degree"));

        Assert.All(salary.Estimates, estimate => Assert.True(shipped.Snapshot.Wages.Education(estimate.OccupationCode)?.Most < EducationLevel.Associate));
        Assert.Contains("Occupational Outlook Handbook", PlainText.Render(salary), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_no_table_has_is_said_not_to_be_covered() =>
        Assert.Contains("marine biology", PlainText.Render(Assert.IsType<Reply.NoAnswer>(shipped.Ask("highest paying marine biology jobs"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("jobs like a paralegal", "23-2011")]
    [InlineData("careers similar to electrician", "47-2111")]
    [InlineData("careers related to accounting", "13-2011")]
    [InlineData("alternatives to being a welder", "51-4121")]
    public void Occupations_that_are_alike_are_listed_with_who_says_so(string utterance, string code)
    {
        var salary = Assert.IsType<Reply.Salary>(shipped.Ask(utterance));

        Assert.Equal(shipped.Snapshot.Wages.Related(code).Take(4).Select(related => related.Code), salary.Estimates.Select(estimate => estimate.OccupationCode));
        Assert.Contains("O*NET 27.0", PlainText.Render(salary), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_like_an_occupation_that_nobody_knows() =>
        Assert.Contains("\"wizard\"", PlainText.Render(Assert.IsType<Reply.NoAnswer>(shipped.Ask("jobs like a wizard"))), StringComparison.Ordinal);

    [Fact]
    public void Nearly_every_occupation_has_an_education_and_relatives()
    {
        var wages = shipped.Snapshot.Wages;

        Assert.True(wages.Occupations.Count(occupation => wages.Education(occupation.Code) is not null) > 750);
        Assert.True(wages.Occupations.Count(occupation => wages.Related(occupation.Code).Count >= 4) > 750);
    }
}
