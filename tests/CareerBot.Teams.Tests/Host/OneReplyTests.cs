using System.Globalization;
using System.Net;
using CareerBot.TestKit.Teams;

namespace CareerBot.Teams.Tests.Host;

/// <summary>Whatever goes wrong between Teams and the bot: each question gets one reply, and none gets two.</summary>
public sealed class OneReplyTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private const string Question = "what skills do medical records technicians need";

    private TeamsBot? _bot;

    private TeamsBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync(knowledge);

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Fact]
    public async Task A_question_is_answered_with_its_sources()
    {
        var reply = await Bot.AskAsync("1", Bot.Message("1", Question));

        Assert.Contains("[1]", reply.Text, StringComparison.Ordinal);
        Assert.Empty(Bot.Connector.Problems);
    }

    // MicrosoftDocs/msteams-docs 6084 and microsoft/BotFramework-Services 59: Teams sends again what was not taken within 15 seconds, up to four times.
    [Fact]
    public async Task An_activity_that_Teams_sends_again_is_answered_once()
    {
        var again = Enumerable.Range(0, 4).Select(_ => Bot.PostAsync(Bot.Message("1", Question)));
        foreach (var response in await Task.WhenAll(again)) Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Bot.AskAsync("2", Bot.Message("2", Question));

        Assert.Equal(["1", "2"], Bot.Connector.Shown.Select(call => call.ReplyToId));
    }

    [Fact]
    public async Task Teams_is_answered_before_the_reply_is_sent()
    {
        Bot.Connector.Faults.Next(ConnectorFault.Silence);

        using var response = await Bot.PostAsync(Bot.Message("1", Question));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(Bot.Connector.Shown);
    }

    [Fact]
    public async Task While_every_third_call_fails_every_question_gets_one_reply()
    {
        const int Questions = 300;
        Bot.Connector.Faults.Sometimes(0.33, ConnectorFault.Throttled(2), ConnectorFault.Throttled(), ConnectorFault.OfHtml(412), ConnectorFault.OfHtml(502), ConnectorFault.OfHtml(504), ConnectorFault.Empty(200), ConnectorFault.Empty(202));

        await Parallel.ForAsync(0, Questions, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) =>
        {
            var id = number.ToString(CultureInfo.InvariantCulture);
            for (var again = 0; again <= number % 3; again++)
            {
                using var response = await Bot.PostAsync(Bot.Message(id, Question, $"a:chat-{number % 40}"));
                response.EnsureSuccessStatusCode();
            }
        });

        await Until.TrueAsync(() => Bot.Connector.Shown.Count >= Questions);
        Assert.Equal(Questions, Bot.Connector.Shown.Select(call => call.ReplyToId).Distinct().Count());
        Assert.Equal(Questions, Bot.Connector.Shown.Count);
        Assert.Empty(Bot.Connector.Problems);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task Where_the_card_is_refused_the_words_go_alone(int status)
    {
        Bot.Connector.Faults.Next(ConnectorFault.OfHtml(status));

        var reply = await Bot.AskAsync("1", Bot.Message("1", "how much do medical records technicians earn"));

        Assert.False(reply.Body.TryGetProperty("attachments", out _));
        Assert.Contains("$", reply.Text, StringComparison.Ordinal);
        Assert.Equal(2, Bot.Connector.Calls.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(501)]
    public async Task A_reply_that_is_lost_costs_the_next_one_nothing(int status)
    {
        Bot.Connector.Faults.Next(ConnectorFault.OfHtml(status));
        using var lost = await Bot.PostAsync(Bot.Message("1", Question));

        await Bot.AskAsync("2", Bot.Message("2", Question));

        Assert.Equal("2", Assert.Single(Bot.Connector.Shown).ReplyToId);
    }
}
