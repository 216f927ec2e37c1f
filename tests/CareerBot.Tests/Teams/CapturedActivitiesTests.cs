using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.TestKit;
using CareerBot.TestKit.Teams;
using CareerBot.Tests.Web;

namespace CareerBot.Tests.Teams;

/// <summary>What a client of Microsoft's put on the wire, posted to the running host as it came, but for where replies go.</summary>
public sealed class CapturedActivitiesTests
{
    private const string Captured = "reference/wire/activities-from-a-teams-client.jsonl";

    private static readonly string[] OfTheConnection = ["content-length", "content-type", "host", "connection", "accept-encoding"];

    [SharedFact(Captured)]
    public async Task Every_activity_is_taken_and_each_that_concerns_the_bot_gets_one_reply()
    {
        await using var connector = await FakeConnector.StartAsync();
        var host = await RunningHost.StartAsync(SomeKnowledge.Create(), new()
        {
            ["Limits:UserBurst"] = "1000",
            ["Teams:AllowAnonymousLoopback"] = "true",
            ["Teams:LoopbackServicePorts:0"] = connector.Port.ToString(CultureInfo.InvariantCulture),
        });
        try
        {
            using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = host.LoopbackUrl };
            var expected = new HashSet<string>();
            await foreach (var (http, activity) in ReadAsync())
            {
                if (activity is not null) activity["serviceUrl"] = connector.ServiceUrl;
                using var response = await SendAsync(client, http, activity);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                if (activity is not null && IsAnswered(activity)) expected.Add(Text(activity, "id"));
            }

            await Until.TrueAsync(() => connector.Shown.Count >= expected.Count);
            Assert.NotEmpty(expected);
            Assert.Equal(expected.Order(), connector.Shown.Select(call => call.ReplyToId).Order());
            Assert.Empty(connector.Problems);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>All of the messages were said to the bot; of the rest only that it was added is worth a word.</summary>
    private static bool IsAnswered(JsonObject activity) => (Text(activity, "type"), Text(activity, "action")) is ("message", _) or ("installationUpdate", "add");

    private static async IAsyncEnumerable<(JsonElement Http, JsonObject? Activity)> ReadAsync()
    {
        await foreach (var line in File.ReadLinesAsync(RepositoryRoot.Shared(Captured)))
        {
            using var entry = JsonDocument.Parse(line);
            if (!entry.RootElement.TryGetProperty("http", out var http)) continue;
            var activity = entry.RootElement.TryGetProperty("activity", out var given) ? JsonNode.Parse(given.GetRawText())?.AsObject() : null;
            yield return (http.Clone(), activity);
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, JsonElement http, JsonObject? activity)
    {
        using var request = new HttpRequestMessage(new HttpMethod(http.GetProperty("method").GetString() ?? string.Empty), http.GetProperty("path").GetString());
        foreach (var header in http.GetProperty("headers").EnumerateObject().Where(header => !OfTheConnection.Contains(header.Name)))
        {
            request.Headers.TryAddWithoutValidation(header.Name, header.Value.GetString());
        }

        if (activity is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(activity.ToJsonString()));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return await client.SendAsync(request);
    }

    private static string Text(JsonObject activity, string name) => activity[name]?.GetValue<string>() ?? string.Empty;
}
