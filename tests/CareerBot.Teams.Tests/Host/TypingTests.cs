using CareerBot.Conversations;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Turns;
using CareerBot.Teams.Activities;
using CareerBot.TestKit.Teams;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace CareerBot.Teams.Tests.Host;

/// <summary>What somebody sees whose answer takes long, here because the store does.</summary>
public sealed class TypingTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private readonly TaskCompletionSource<Subject?> _recalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TeamsBot? _bot;

    private TeamsBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync()
    {
        var memory = new Mock<IConversationMemory>();
        memory.Setup(store => store.RecallAsync(It.IsAny<ConversationKey>(), It.IsAny<CancellationToken>())).Returns(_recalled.Task);
        _bot = await TeamsBot.StartAsync(knowledge, services => services.AddSingleton(memory.Object));
    }

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Typing_is_shown_once_an_answer_takes_over_a_second_and_costs_no_answer(bool isRefused)
    {
        if (isRefused) Bot.Connector.Faults.Next(ConnectorFault.OfHtml(403));
        using var response = await Bot.PostAsync(Bot.Message("1", "what skills do i need"));
        await Bot.Time.PassAsync(TimeSpan.FromSeconds(1));
        await Until.TrueAsync(() => !Bot.Connector.Calls.IsEmpty);
        _recalled.SetResult(null);
        await Until.TrueAsync(() => Bot.Connector.RepliesTo("1").Any(call => call.Type == ActivityTypes.Message));

        Assert.Equal([ActivityTypes.Typing, ActivityTypes.Message], Bot.Connector.Calls.Select(call => call.Type));
    }

    [Fact]
    public async Task A_quick_answer_comes_without()
    {
        _recalled.SetResult(null);

        var answer = await Bot.AskAsync("1", Bot.Message("1", "what skills do i need"));

        Assert.Equal(ActivityTypes.Message, answer.Type);
        Assert.Single(Bot.Connector.Calls);
    }
}
