using CareerBot.Core.Replies;

namespace CareerBot.Encoder.Tests;

/// <summary>Occupations without a guide of their own are told of by their profile, and where that is silent by the tables.</summary>
public sealed class ProfileTests(ShippedProduct product) : IClassFixture<ShippedProduct>
{
    [Theory]
    [InlineData("what does an electrician do", "electricians")]
    [InlineData("where do chefs work", "chefs-and-head-cooks")]
    [InlineData("is being a chef hard", "chefs-and-head-cooks")]
    public void A_profile_is_quoted_for_its_occupation(string utterance, string guide)
    {
        var answer = Assert.IsType<Reply.Answer>(product.Asking.Ask(utterance));

        Assert.All(answer.Citations, citation => Assert.Equal(guide, citation.GuideId));
    }

    [Theory]
    [InlineData("how do i become an electrician")]
    [InlineData("how long does it take to become a chef")]
    [InlineData("do you need a degree to be a bartender")]
    public void How_to_get_in_is_told_by_profile_or_tables(string utterance) =>
        Assert.True(product.Asking.Ask(utterance) is Reply.Answer or Reply.Outlook);

    [Theory]
    [InlineData("dental hygienist vs dental assistant")]
    [InlineData("electrician or carpenter, which is better")]
    public void Two_occupations_with_profiles_are_compared(string utterance) => Assert.IsType<Reply.Comparison>(product.Asking.Ask(utterance));

    [Fact]
    public void A_profile_gives_way_to_a_guide_to_the_same_occupation()
    {
        var answer = Assert.IsType<Reply.Answer>(product.Asking.Ask("what does a plumber do"));

        Assert.All(answer.Citations, citation => Assert.Equal("plumber", citation.GuideId));
    }
}
