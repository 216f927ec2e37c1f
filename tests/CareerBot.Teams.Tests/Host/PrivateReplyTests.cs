using CareerBot.TestKit.Teams;

namespace CareerBot.Teams.Tests.Host;

/// <summary>What is asked where nobody else sees it is answered there or nowhere.</summary>
public sealed class PrivateReplyTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private const string Crisis = "I want to kill myself";
    private const string Pay = "how much do medical records technicians earn";

    private TeamsBot? _bot;

    private TeamsBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync(knowledge);

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    // MicrosoftDocs/msteams-docs 14434 and 14360, microsoft/teams.py 334: Teams refuses private replies with each of 400, 403 and 404.
    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(409)]
    [InlineData(410)]
    [InlineData(413)]
    [InlineData(501)]
    public async Task Of_an_answer_that_Teams_refuses_nothing_is_said_in_the_channel(int status)
    {
        foreach (var (id, question) in new[] { ("1", Crisis), ("2", Pay), ("3", "/salary baker in Texas"), ("4", "/help") })
        {
            Bot.Connector.Faults.Private = ConnectorFault.OfJson(status, "Refused");
            using var response = await Bot.PostAsync(Private(id, question));
            await Until.TrueAsync(() => Bot.Connector.RepliesTo(id).Count > 0);

            var shown = Assert.Single(Bot.Connector.RepliesTo(id));
            Assert.Equal(Phrases.NotPrivately, shown.Text);
            Assert.False(shown.Body.TryGetProperty("attachments", out _));
            Assert.False(shown.Body.GetProperty("recipient").TryGetProperty("isTargeted", out _));
        }

        Assert.All(Bot.Connector.Calls.Where(call => call.Text != Phrases.NotPrivately), call => Assert.True(call.IsTargeted));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(401)]
    public async Task Where_it_is_not_known_whether_it_was_shown_nothing_is_said_at_all(int status)
    {
        Bot.Connector.Faults.Private = ConnectorFault.OfJson(status, "Unknown");
        using var response = await Bot.PostAsync(Private("1", Crisis));
        await Bot.AskAsync("2", Private("2", Crisis).Replace(",\"isTargeted\":true", string.Empty, StringComparison.Ordinal).Replace("\"channel\"", "\"personal\"", StringComparison.Ordinal));

        Assert.Empty(Bot.Connector.RepliesTo("1"));
        Assert.True(Assert.Single(Bot.Connector.Calls, call => call.ReplyToId == "1").IsTargeted);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(413)]
    public async Task A_card_that_is_refused_is_tried_again_as_words_for_the_same_person(int status)
    {
        Bot.Connector.Faults.Next(ConnectorFault.OfJson(status, "BadArgument"));

        var reply = await Bot.AskAsync("1", Private("1", Pay));

        Assert.True(reply.IsTargeted);
        Assert.Contains("$", reply.Text, StringComparison.Ordinal);
        Assert.False(reply.Body.TryGetProperty("attachments", out _));
        Assert.All(Bot.Connector.Calls, call => Assert.True(call.IsTargeted));
    }

    private string Private(string id, string text) => Bot.Message(id, text, "19:team@thread.tacv2;messageid=1")
        .Replace("\"personal\"", "\"channel\"", StringComparison.Ordinal)
        .Replace("\"name\":\"CareerBot\"}", "\"name\":\"CareerBot\",\"isTargeted\":true}", StringComparison.Ordinal);
}
