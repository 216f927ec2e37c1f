using System.Net;
using System.Text.Json.Nodes;

namespace CareerBot.Teams.Tests.Host;

/// <summary>A registered bot: tokens are checked on the way in and shown on the way out, all over real HTTP.</summary>
public sealed class BothDirectionsTests(FakeIdentity identity, ShippedKnowledge knowledge) : IClassFixture<FakeIdentity>, IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private const string AppId = "11111111-1111-1111-1111-111111111111";
    private const string Tenant = "33333333-3333-3333-3333-333333333333";

    private FakeLogin? _login;
    private TeamsBot? _bot;

    private TeamsBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    private FakeLogin Login => _login ?? throw new InvalidOperationException("The login has not been started.");

    public async Task InitializeAsync()
    {
        _login = await FakeLogin.StartAsync();
        _bot = await TeamsBot.StartAsync(
            knowledge,
            _login.Trust,
            ("Teams:AppId", AppId),
            ("Teams:TenantId", Tenant),
            ("Teams:ClientSecret", "secret"),
            ("Teams:ServiceHosts:0", "127.0.0.1"),
            ("Teams:AllowedTenants:0", "tenant-1"),
            ("Teams:Cloud:ChannelMetadata", identity.Metadata),
            ("Teams:Cloud:EmulatorMetadata", identity.Metadata),
            ("Teams:Cloud:Login", _login.Url));
        await ReadKeysAsync();
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Login.DisposeAsync();
    }

    [Fact]
    public async Task A_caller_with_a_token_is_answered_with_a_token()
    {
        using var response = await Bot.PostAsync(Bot.Message("1", "hello"), Token());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Until.TrueAsync(() => !Bot.Connector.Shown.IsEmpty);

        Assert.Equal("Bearer token-1", Bot.Connector.Shown.Single().Authorization);
    }

    [Fact]
    public async Task A_caller_without_a_token_is_refused_and_not_told_why()
    {
        using var response = await Bot.PostAsync(Bot.Message("1", "hello"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.DoesNotContain("token", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_token_for_one_service_does_not_send_replies_to_another()
    {
        var stolen = Token();
        using var response = await Bot.PostAsync(Bot.Message("1", "hello").Replace(Bot.Connector.ServiceUrl, "http://127.0.0.1:1/", StringComparison.Ordinal), stolen);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    // microsoft/Agents-for-net 502: Bot Framework tokens have no tenant, tokens of Entra no service URL, so that either is checked in its own way.
    [Fact]
    public async Task Both_kinds_of_token_are_taken_and_neither_needs_what_only_the_other_has()
    {
        var emulator = Claims("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0");
        (emulator["ver"], emulator["azp"], emulator["tid"]) = ("2.0", AppId, "d6d49420-f39b-4df7-a1dc-d59a935871db");
        emulator.Remove("serviceurl");

        foreach (var (id, token) in new[] { ("1", Token()), ("2", identity.Sign(emulator, identity.KeyOf("plain"))) })
        {
            using var response = await Bot.PostAsync(Bot.Message(id, "hello"), token);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        await Until.TrueAsync(() => Bot.Connector.Shown.Count == 2);
    }

    [Fact]
    public async Task People_of_another_tenant_are_refused()
    {
        using var response = await Bot.PostAsync(Bot.Message("1", "hello").Replace("tenant-1", "tenant-2", StringComparison.Ordinal), Token());

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_flood_of_unknown_keys_does_not_read_the_published_ones_again()
    {
        var before = identity.Reads;
        using var other = System.Security.Cryptography.RSA.Create(2048);
        for (var i = 0; i < 20; i++)
        {
            using var response = await Bot.PostAsync(Bot.Message("1", "hello"), identity.Sign(Claims(), new Microsoft.IdentityModel.Tokens.RsaSecurityKey(other) { KeyId = $"unknown-{i}" }));
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.Equal(before, identity.Reads);
    }

    /// <summary>On a busy machine the first read may take too long.</summary>
    private async Task ReadKeysAsync()
    {
        var typing = Bot.Message("0", string.Empty).Replace("\"message\"", "\"typing\"", StringComparison.Ordinal);
        var answered = HttpStatusCode.ServiceUnavailable;
        while (answered == HttpStatusCode.ServiceUnavailable)
        {
            Bot.Time.Advance(TimeSpan.FromSeconds(1));
            using var response = await Bot.PostAsync(typing, Token());
            answered = response.StatusCode;
        }
    }

    private string Token() => identity.Sign(Claims(), identity.KeyOf("teams"));

    private JsonObject Claims(string issuer = "https://api.botframework.com")
    {
        var now = Bot.Time.GetUtcNow();
        return new() { ["iss"] = issuer, ["aud"] = AppId, ["nbf"] = now.AddMinutes(-10).ToUnixTimeSeconds(), ["exp"] = now.AddMinutes(50).ToUnixTimeSeconds(), ["serviceurl"] = Bot.Connector.ServiceUrl };
    }
}
