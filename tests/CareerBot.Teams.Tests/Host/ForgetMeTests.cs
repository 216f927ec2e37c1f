namespace CareerBot.Teams.Tests.Host;

/// <summary>What a person does to have everything deleted.</summary>
public sealed class ForgetMeTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private TeamsBot? _bot;

    private TeamsBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync(knowledge);

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Theory]
    [InlineData("forget-me")]
    [InlineData("/forget-me")]
    [InlineData("/forget me")]
    [InlineData("please delete my data")]
    public async Task The_command_and_the_words_delete_what_is_kept_and_say_what_it_was(string text)
    {
        await Bot.AskAsync("1", Bot.Message("1", "what skills do i need"));

        var told = await Bot.AskAsync("2", Bot.Message("2", text));

        Assert.Contains("I have deleted what a conversation was about.", told.Text, StringComparison.Ordinal);
        Assert.Contains("There is nothing to delete", (await Bot.AskAsync("3", Bot.Message("3", text))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about")]
    [InlineData("what do you store about me")]
    public async Task What_is_kept_is_read_from_the_notice(string text) =>
        Assert.Contains("keeps no message and no name", (await Bot.AskAsync("1", Bot.Message("1", text))).Text, StringComparison.Ordinal);
}
