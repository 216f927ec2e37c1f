using CareerBot.Conversations.Memory;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Tests.Answering;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Discord.Tests.Interactions;

/// <summary>What a person does to have everything deleted.</summary>
public sealed class ForgetMeTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private TestBot? _bot;

    private TestBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TestBot.StartAsync(knowledge);

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Fact]
    public async Task The_command_deletes_what_is_kept_and_tells_the_person_alone()
    {
        await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "what skills do i need")));
        await Bot.Services.GetRequiredService<IFeedback>().VoteAsync(new Vote(DiscordKey.Platform, "900", SomeInteraction.UserId, IsUp: true), CancellationToken.None);

        var message = await Bot.SayAsync(SomeInteraction.Command("forget-me"));

        Assert.True(message.IsPrivate);
        Assert.Contains("I have deleted what a conversation was about and one vote on an answer.", message.Content, StringComparison.Ordinal);
        Assert.Empty(await Bot.Services.GetRequiredService<IFeedback>().CountAsync(CancellationToken.None));
        Assert.Contains("There is nothing to delete", (await Bot.SayAsync(SomeInteraction.Command("forget-me"))).Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_do_the_same()
    {
        await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "what skills do i need")));

        var message = await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "please delete everything you know about me")));

        Assert.Contains("I have deleted what a conversation was about.", message.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_what_is_kept_reads_it_from_the_notice() =>
        Assert.Contains("keeps no message and no name", (await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "are you recording this")))).Content, StringComparison.Ordinal);
}
