using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

public class OccupationTitleTests
{
    [Theory]
    [InlineData("How to become a medical records technician", "medical records technician")]
    [InlineData("How to Become an Actor(n) in 2026", "actor")]
    [InlineData("How to Become a Dental Hygienist: Education, Salary, and Job Outlook for 2026", "dental hygienist")]
    [InlineData("Becoming an Electrician: a guide", "electrician")]
    [InlineData("Electrician Career Guide", "electrician")]
    [InlineData("Career guide: Web developer", "web developer")]
    [InlineData("Life as a Pastry Chef", "pastry chef")]
    [InlineData("A day in the life of a baker", "baker")]
    [InlineData("HIM technician", "HIM technician")]
    [InlineData("X-ray technician", "X-ray technician")]
    [InlineData("Registered Nurses", "registered nurse")]
    [InlineData("Plumber", "plumber")]
    [InlineData("Interview tips", null)]
    [InlineData("Writing a resume", null)]
    [InlineData("Choosing your major", null)]
    [InlineData("What to do after high school if you have no idea yet", null)]
    public void The_title_names_the_occupation(string title, string? expected) => Assert.Equal(expected, OccupationTitle.Find(title));
}
