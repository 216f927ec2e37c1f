using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

public class SlugsTests
{
    [Theory]
    [InlineData("Where they work", "where-they-work")]
    [InlineData("Pay: what (nurses) earn?", "pay-what-nurses-earn")]
    [InlineData("Pros & cons", "pros--cons")]
    [InlineData("On-the-job snake_case", "on-the-job-snake_case")]
    [InlineData("Über 50 % Ärzte", "über-50--ärzte")]
    [InlineData("🎓 Degrees", "-degrees")]
    public void A_heading_becomes_an_id_as_on_GitHub(string heading, string expected) => Assert.Equal(expected, Slugs.Of(heading));

    [Fact]
    public void Repeated_headings_are_numbered()
    {
        var slugs = new Slugs();

        Assert.Equal(["pay", "pay-1", "pay-2", "pay-1-1"], ((string[])["Pay", "Pay", "Pay", "Pay-1"]).Select(slugs.Next));
    }

    [Fact]
    public void A_heading_of_signs_only_is_called_section() => Assert.Equal("section", new Slugs().Next("???"));
}
