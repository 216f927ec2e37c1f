using System.Net;
using System.Text.Json;
using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Inbox;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Teams.Tests.Host;

/// <summary>What people get who ask while the host is still reading its guides.</summary>
public sealed class FirstMomentsTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private const string Question = "what skills do medical records technicians need";
    private const string Loading = "still reading";

    private static readonly TimeSpan PatienceOfTheInbox = new InboxLimits().Patience;
    private static readonly TimeSpan PatienceOfAnInvoke = TimeSpan.FromSeconds(3);

    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TeamsBot? _bot;

    private TeamsBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync(knowledge, services => services.AddSingleton(provider => new Readiness(_loaded.Task, provider.GetRequiredService<TimeProvider>())));

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Fact]
    public async Task A_question_waits_for_the_guides_and_is_answered()
    {
        using var response = await Bot.PostAsync(Bot.Message("1", Question));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(Bot.Connector.Shown);

        _loaded.SetResult();
        await Until.TrueAsync(() => Bot.Connector.Shown.Count == 1);

        Assert.Contains("[1]", Bot.Connector.Shown.Single().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Question)]
    [InlineData("guides")]
    [InlineData("about")]
    public async Task A_question_that_has_waited_long_is_asked_to_come_again(string text)
    {
        using var response = await Bot.PostAsync(Bot.Message("1", text));
        await Bot.Time.PassAsync(PatienceOfTheInbox);
        await Until.TrueAsync(() => !Bot.Connector.Shown.IsEmpty);

        Assert.Contains(Loading, Bot.Connector.Shown.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_installs_the_bot_is_welcomed_all_the_same()
    {
        using var response = await Bot.PostAsync(Bot.Message("1", string.Empty).Replace("\"message\"", "\"installationUpdate\",\"action\":\"add\"", StringComparison.Ordinal));
        await Bot.Time.PassAsync(PatienceOfTheInbox);
        await Until.TrueAsync(() => !Bot.Connector.Shown.IsEmpty);

        Assert.Contains("CareerBot", Bot.Connector.Shown.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_in_the_response_wait_too()
    {
        var posted = Bot.PostAsync(Bot.Message("1", Question, more: ""","deliveryMode":"expectReplies" """));
        Assert.False(posted.IsCompleted);
        _loaded.SetResult();

        using var response = await posted;
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Contains("[1]", body.RootElement.GetProperty("activities")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Empty(Bot.Connector.Calls);
    }

    [Fact]
    public async Task The_compose_box_waits_too_and_then_says_why_it_is_empty()
    {
        var posted = Bot.PostAsync(Bot.Message("1", string.Empty, more: ""","name":"composeExtension/query","value":{"commandId":"guides","parameters":[{"name":"query","value":"med"}]}""").Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal));
        await Bot.Time.PassAsync(PatienceOfAnInvoke);

        using var response = await posted;
        Assert.Contains(Loading, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
