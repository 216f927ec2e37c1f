using System.Net;
using System.Text.Json.Nodes;

namespace CareerBot.Teams.Tests.Host;

/// <summary>What Teams is told while the keys of callers can't be read, and soon after.</summary>
public sealed class KeysOutageTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private const string AppId = "11111111-1111-1111-1111-111111111111";

    private readonly FakeIdentity _identity = new();
    private TeamsBot? _bot;

    private TeamsBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync()
    {
        await _identity.InitializeAsync();
        _bot = await TeamsBot.StartAsync(
            knowledge,
            change: null,
            ("Teams:AppId", AppId),
            ("Teams:TenantId", "tenant-1"),
            ("Teams:ClientSecret", "secret"),
            ("Teams:ServiceHosts:0", "127.0.0.1"),
            ("Teams:Cloud:ChannelMetadata", _identity.Metadata));
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await _identity.DisposeAsync();
    }

    [Fact]
    public async Task Callers_are_asked_to_come_again_and_let_in_seconds_after_the_keys_are_back()
    {
        _identity.IsDown = true;
        using (var response = await PostAsync())
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
        }

        // A second in all; on a busy machine a read may take too long, and the next is a little later.
        _identity.IsDown = false;
        var (answered, waited) = (HttpStatusCode.ServiceUnavailable, TimeSpan.Zero);
        for (var wait = TimeSpan.FromSeconds(1); answered == HttpStatusCode.ServiceUnavailable;)
        {
            Bot.Time.Advance(wait);
            waited += wait;
            using var response = await PostAsync();
            answered = response.StatusCode;
            wait = response.Headers.RetryAfter?.Delta ?? wait;
        }

        Assert.Equal(HttpStatusCode.OK, answered);
        Assert.InRange(waited, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Who_is_not_to_be_let_in_anyhow_is_refused_without_a_look_at_the_keys()
    {
        _identity.IsDown = true;
        var claims = Claims();
        claims["aud"] = "another bot";

        using var response = await Bot.PostAsync(Activity, _identity.Sign(claims, _identity.KeyOf("teams")));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private string Activity => Bot.Message("1", "hello").Replace("\"message\"", "\"typing\"", StringComparison.Ordinal);

    private Task<HttpResponseMessage> PostAsync() => Bot.PostAsync(Activity, _identity.Sign(Claims(), _identity.KeyOf("teams")));

    private JsonObject Claims()
    {
        var now = Bot.Time.GetUtcNow();
        return new() { ["iss"] = "https://api.botframework.com", ["aud"] = AppId, ["nbf"] = now.AddMinutes(-10).ToUnixTimeSeconds(), ["exp"] = now.AddMinutes(50).ToUnixTimeSeconds(), ["serviceurl"] = Bot.Connector.ServiceUrl };
    }
}
