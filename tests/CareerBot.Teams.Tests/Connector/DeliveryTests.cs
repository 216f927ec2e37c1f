using System.Net;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Connector;
using CareerBot.TestKit.Teams;

namespace CareerBot.Teams.Tests.Connector;

/// <summary>Replies over real HTTP to a connector where things go wrong.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private ConnectorBench? _bench;

    private ConnectorBench Bench => _bench ?? throw new InvalidOperationException("The connector has not been started.");

    private FakeConnector Fake => Bench.Fake;

    public async Task InitializeAsync() => _bench = await ConnectorBench.StartAsync();

    public async Task DisposeAsync() => await Bench.DisposeAsync();

    [Fact]
    public async Task A_reply_is_posted_beneath_what_it_answers_and_says_who_says_it_to_whom()
    {
        Assert.Equal("1", await Bench.ReplyAsync());

        var reply = Assert.Single(Fake.Shown);
        Assert.Equal("/connector/v3/conversations/19%3Ateam%40thread.tacv2%3Bmessageid%3D1795420492637/activities/activity-1", reply.Path);
        Assert.Equal(("28:bot", "29:student", "activity-1"), (reply.Body.GetProperty("from").GetProperty("id").GetString(), reply.Body.GetProperty("recipient").GetProperty("id").GetString(), reply.ReplyToId));
        Assert.Null(reply.Authorization);
        Assert.Empty(Fake.Problems);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task What_may_be_tried_again_is_tried_again_and_shown_once(int status)
    {
        Fake.Faults.Next(ConnectorFault.OfHtml(status), ConnectorFault.OfJson(status, "Later"));

        await Bench.ReplyAsync();

        Assert.Single(Fake.Shown);
        Assert.Equal(3, Fake.Calls.Count);
        Assert.Equal(2, Bench.Time.Waits.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task Anything_else_is_not_tried_again_because_nobody_knows_whether_it_was_shown(int status)
    {
        Fake.Faults.Next(ConnectorFault.OfHtml(status));

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Bench.ReplyAsync());

        Assert.Equal((HttpStatusCode)status, failure.Status);
        Assert.Single(Fake.Calls);
    }

    [Fact]
    public async Task The_name_of_an_error_is_read_where_there_is_one()
    {
        Fake.Faults.Next(ConnectorFault.OfJson(404, "ConversationNotFound"));

        Assert.Equal("ConversationNotFound", (await Assert.ThrowsAsync<ConnectorException>(() => Bench.ReplyAsync())).Code);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public async Task An_answer_without_a_word_is_as_good(int status)
    {
        Fake.Faults.Next(ConnectorFault.Empty(status));

        Assert.Null(await Bench.ReplyAsync());
        Assert.Single(Fake.Shown);
    }

    [Fact]
    public async Task A_connector_that_never_answers_is_given_up_after_ten_seconds_and_not_asked_twice()
    {
        Fake.Faults.Next(ConnectorFault.Silence);

        var reply = Bench.ReplyAsync();
        await Until.TrueAsync(() => Fake.Calls.Count == 1);
        await Bench.Time.PassAsync(HastyTime.Attempt);

        Assert.Null((await Assert.ThrowsAsync<ConnectorException>(() => reply)).Status);
        Assert.Single(Fake.Calls);
    }

    [Fact]
    public async Task A_wait_that_the_connector_names_is_kept_and_no_two_come_back_at_the_same_instant()
    {
        for (var i = 0; i < 8; i++)
        {
            Fake.Faults.Next(ConnectorFault.Throttled(retryAfterSeconds: 7));
            await Bench.ReplyAsync($"activity-{i}");
        }

        Assert.All(Bench.Time.Waits, wait => Assert.InRange(wait, TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(10)));
        Assert.Equal(8, Bench.Time.Waits.Distinct().Count());
    }

    [Fact]
    public async Task Waits_grow_and_are_not_alike()
    {
        Fake.Faults.Next([.. Enumerable.Repeat(ConnectorFault.Throttled(), 4)]);
        await Bench.ReplyAsync("activity-1");
        Fake.Faults.Next([.. Enumerable.Repeat(ConnectorFault.Throttled(), 4)]);
        await Bench.ReplyAsync("activity-2");

        TimeSpan[] waits = [.. Bench.Time.Waits];
        Assert.Equal(8, waits.Distinct().Count());
        Assert.True(waits[..4].Max() > TimeSpan.FromSeconds(2), "The last waits are no longer than the first.");
        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task It_gives_up_after_five_tries()
    {
        Fake.Faults.Always = ConnectorFault.OfHtml(502);

        Assert.Equal(HttpStatusCode.BadGateway, (await Assert.ThrowsAsync<ConnectorException>(() => Bench.ReplyAsync())).Status);
        Assert.Equal(5, Fake.Calls.Count);
    }

    [Theory]
    [InlineData(120)]
    [InlineData(86_400)]
    public async Task Nobody_is_answered_after_minutes_so_a_wait_of_minutes_is_not_begun(int seconds)
    {
        Fake.Faults.Always = ConnectorFault.Throttled(retryAfterSeconds: seconds);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Assert.ThrowsAsync<ConnectorException>(() => Bench.ReplyAsync())).Status);
        Assert.Single(Fake.Calls);
    }

    [Fact]
    public async Task A_connector_that_is_not_there_is_tried_again()
    {
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Bench.Client.ReplyAsync(Bench.Question() with { ServiceUrl = $"http://127.0.0.1:{ConnectorBench.DeadPort}/" }, ConnectorBench.Answer, CancellationToken.None));

        Assert.Contains("could not be called", failure.Message, StringComparison.Ordinal);
        Assert.Equal(4, Bench.Time.Waits.Count);
    }

    [Fact]
    public async Task A_private_question_is_answered_privately()
    {
        await Bench.Client.ReplyAsync(Bench.Question(isTargeted: true), ConnectorBench.Answer, CancellationToken.None);

        var reply = Assert.Single(Fake.Shown);
        Assert.True(reply.IsTargeted);
        Assert.True(reply.Body.GetProperty("recipient").GetProperty("isTargeted").GetBoolean());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(501)]
    public async Task A_private_answer_that_is_refused_is_sent_nowhere_else(int status)
    {
        Fake.Faults.Next(ConnectorFault.OfHtml(status));

        await Assert.ThrowsAsync<ConnectorException>(() => Bench.Client.ReplyAsync(Bench.Question(isTargeted: true), ConnectorBench.Answer, CancellationToken.None));

        Assert.True(Assert.Single(Fake.Calls).IsTargeted);
    }

    [Fact]
    public async Task An_activity_of_ours_can_be_replaced()
    {
        await Bench.Client.UpdateAsync(Bench.Question(), "answer-1", ConnectorBench.Answer, CancellationToken.None);

        Assert.Equal(("PUT", "answer-1"), (Assert.Single(Fake.Shown).Method, Assert.Single(Fake.Shown).Activity));
    }

    [Fact]
    public async Task That_an_answer_is_being_written_is_shown()
    {
        Fake.Faults.Next(ConnectorFault.Empty(202));

        await Bench.Client.ShowTypingAsync(Bench.Question(), CancellationToken.None);

        Assert.Equal(ActivityTypes.Typing, Assert.Single(Fake.Shown).Type);
    }

    [Fact]
    public async Task A_conversation_can_be_begun_and_gone_on_with()
    {
        var id = await Bench.Client.OpenAsync(new NewConversation(Fake.ServiceUrl, "tenant-1", new ChannelAccount { Id = "28:bot" }, new ChannelAccount { Id = "29:student" }), ConnectorBench.Answer, CancellationToken.None);
        await Bench.Client.SendAsync(Fake.ServiceUrl, "a:chat", ConnectorBench.Answer, CancellationToken.None);

        Assert.Equal("1", id);
        Assert.Equal([null, "a:chat"], Fake.Shown.Select(call => call.Conversation));
        Assert.Equal("tenant-1", Fake.Shown.First().Body.GetProperty("tenantId").GetString());
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://192.168.0.1/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.0.0.1:3978/api/ask?")]
    [InlineData("http://localhost:3979/")]
    [InlineData("http://[::1]:9200/_search")]
    [InlineData("https://127.0.0.1:8443/")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task No_other_place_is_called(string? serviceUrl)
    {
        await Assert.ThrowsAsync<ConnectorException>(() => Bench.Client.ReplyAsync(Bench.Question() with { ServiceUrl = serviceUrl }, ConnectorBench.Answer, CancellationToken.None));

        Assert.Empty(Fake.Calls);
    }
}
