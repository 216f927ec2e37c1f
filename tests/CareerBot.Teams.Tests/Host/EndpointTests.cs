using System.Net;
using System.Text;
using System.Text.Json;

namespace CareerBot.Teams.Tests.Host;

/// <summary>The messaging endpoint over HTTP, tried out without a registration.</summary>
public sealed class EndpointTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private TeamsBot? _bot;

    private TeamsBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync(knowledge);

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Theory]
    [InlineData("HEAD")]
    [InlineData("GET")]
    public async Task Who_looks_whether_anybody_is_there_is_answered(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");
        using var response = await Bot.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"type":7}""", 200)]
    [InlineData("""{"type":"message"}""", 200)]
    [InlineData("""{"type":"typing"}""", 200)]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}""", 200)]
    [InlineData("""{"type":"made up tomorrow","entities":7,"channelData":[],"from":null}""", 200)]
    [InlineData("""{"type":"invoke","name":"made/up"}""", 501)]
    [InlineData("""{"type":"message","text":"hello","from":{"id":7},"conversation":{"id":"a"},"membersAdded":[{}]}""", 200)]
    public async Task Anything_at_all_is_answered_and_breaks_nothing(string body, int status)
    {
        using var response = await Bot.PostAsync(body);

        Assert.Equal(status, (int)response.StatusCode);
        await Bot.AskAsync("after", Bot.Message("after", "hello"));
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    public async Task Who_expects_replies_gets_a_list_of_them_even_where_there_are_none(string type)
    {
        using var response = await Bot.PostAsync($$"""{"type":"{{type}}","deliveryMode":"expectReplies"}""");
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(0, body.RootElement.GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task What_is_no_JSON_is_not_read()
    {
        using var text = new StringContent("hello", Encoding.UTF8, "text/plain");
        using var response = await Bot.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), text);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task An_activity_beyond_all_measure_is_not_read()
    {
        using var response = await Bot.PostAsync(Bot.Message("1", new string('x', 300_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Without_a_registration_replies_go_to_this_machine_only()
    {
        using var response = await Bot.PostAsync(Bot.Message("1", "hello").Replace(Bot.Connector.ServiceUrl, "https://smba.trafficmanager.net/amer/", StringComparison.Ordinal));
        await Bot.AskAsync("2", Bot.Message("2", "hello"));

        Assert.Equal("2", Assert.Single(Bot.Connector.Calls).ReplyToId);
    }
}
