using CareerBot.Teams.Conversations;

namespace CareerBot.Teams.Tests.Conversations;

/// <summary>The commands that the manifest lists, as people type them.</summary>
public class BotCommandTests
{
    [Theory]
    [InlineData("help", "Help")]
    [InlineData("/help", "Help")]
    [InlineData("HELP", "Help")]
    [InlineData("/ guides", "Guides")]
    [InlineData("about", "About")]
    [InlineData("/forget-me", "ForgetMe")]
    [InlineData("Forget-me", "ForgetMe")]
    [InlineData("salary", "Salary")]
    [InlineData("compare", "Compare")]
    [InlineData("ask", "Ask")]
    [InlineData("/ask ", "Ask")]
    public void A_command_alone_is_one(string typed, string command) => Assert.Equal(command, BotCommand.Read(typed).Name.ToString());

    [Theory]
    [InlineData("/ask do i need a degree", "do i need a degree")]
    [InlineData("ask: do i need a degree", "do i need a degree")]
    [InlineData("/salary nurse in Texas", "salary nurse in Texas")]
    [InlineData("salary of a nurse", "salary of a nurse")]
    [InlineData("compare baker and nurse", "compare baker and nurse")]
    [InlineData("guides on nursing?", "guides on nursing?")]
    [InlineData("/careers", "careers")]
    [InlineData("", "")]
    public void With_more_behind_it_it_is_a_question(string typed, string question)
    {
        var command = BotCommand.Read(typed);

        Assert.Equal(("None", question), (command.Name.ToString(), command.Question));
    }
}
