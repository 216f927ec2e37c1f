using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering.Official;

/// <summary>What is asked of growth and openings is never answered with something else, because the guide has nothing on them.</summary>
[Collection(ShippedTests.Name)]
public class OutlookTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("How many openings are there each year?")]
    [InlineData("number of job openings per year nationwide")]
    [InlineData("how many vacancies a year are expected")]
    public void Openings_that_the_guide_does_not_count_are_the_tables(string utterance) =>
        Assert.Equal("Medical records specialists", Assert.IsType<Reply.Outlook>(shipped.Ask(utterance)).Projection.Occupation, ignoreCase: true);

    [Theory]
    [InlineData("is it dying cuz of AI")]
    [InlineData("will robots take this job")]
    [InlineData("is this job going away")]
    public void Whether_an_occupation_lasts_is_told_by_the_projection_and_the_guide(string utterance)
    {
        var outlook = Assert.IsType<Reply.Outlook>(shipped.Ask(utterance));

        Assert.Equal("Medical records specialists", outlook.Projection.Occupation, ignoreCase: true);
        Assert.NotEmpty(outlook.Snippets);
    }

    [Fact]
    public void What_takes_over_a_task_is_not_about_the_occupation() => Assert.IsNotType<Reply.Outlook>(shipped.Ask("can i replace the rhit with another certificate"));

    [Theory]
    [InlineData("is this field growing")]
    [InlineData("what is the job outlook")]
    public void Growth_that_the_guide_tells_of_is_the_guides(string utterance) =>
        Assert.Equal("benefits", Assert.IsType<Reply.Answer>(shipped.Ask(utterance)).Citations[0].SectionId);
}
