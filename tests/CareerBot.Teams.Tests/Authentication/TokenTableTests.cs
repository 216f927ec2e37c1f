using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Authentication;
using CareerBot.Teams.Tests.Host;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.Teams.Tests.Authentication;

/// <summary>Tokens against keys published on this machine: each row is what Microsoft documents, stricter on tokens without an end and on RS512.</summary>
public sealed class TokenTableTests(FakeIdentity identity) : IClassFixture<FakeIdentity>
{
    private const string AppId = "11111111-1111-1111-1111-111111111111";
    private const string ServiceUrl = "https://smba.trafficmanager.net/amer/";
    private const string EmulatorV1 = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    private const string EmulatorV2 = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0";
    private const string OwnTenant = "https://login.microsoftonline.com/33333333-3333-3333-3333-333333333333/v2.0";

    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("teams")]
    [InlineData("second")]
    public async Task A_good_token_is_accepted_with_any_published_key(string kid) => Assert.True(await IsAcceptedAsync(Sign(Claims(), kid)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("bearer abc")]
    [InlineData("abc")]
    public void A_header_without_a_bearer_token_holds_none(string? header) => Assert.True(string.IsNullOrEmpty(BearerToken.Read(header)));

    [Theory]
    [InlineData("garbage")]
    [InlineData("a.b.c")]
    [InlineData("..")]
    [InlineData("")]
    public async Task Garbage_is_refused(string token) => Assert.False(await IsAcceptedAsync(token));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(-6, false)]
    public async Task A_token_may_have_ended_five_minutes_ago(int minutes, bool isAccepted) => Assert.Equal(isAccepted, await IsAcceptedAsync(Sign(Claims("exp", Seconds(minutes)))));

    [Theory]
    [InlineData(2, true)]
    [InlineData(10, false)]
    public async Task A_token_may_begin_in_five_minutes(int minutes, bool isAccepted) => Assert.Equal(isAccepted, await IsAcceptedAsync(Sign(Claims("nbf", Seconds(minutes)))));

    [Fact]
    public async Task A_token_without_an_end_is_refused() => Assert.False(await IsAcceptedAsync(Sign(Claims("exp", null))));

    // microsoft/teams.net 597 and microsoft/teams.py 314: a bot has three names.
    [Theory]
    [InlineData(AppId, true)]
    [InlineData("api://" + AppId, true)]
    [InlineData("api://botid-" + AppId, true)]
    [InlineData("22222222-2222-2222-2222-222222222222", false)]
    [InlineData(null, false)]
    public async Task The_audience_is_the_bot_in_one_of_three_forms(string? audience, bool isAccepted) => Assert.Equal(isAccepted, await IsAcceptedAsync(Sign(Claims("aud", audience))));

    [Fact]
    public async Task A_list_of_audiences_is_refused() => Assert.False(await IsAcceptedAsync(Sign(Claims("aud", new JsonArray(AppId)))));

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://api.botframework.com/")]
    [InlineData(null)]
    public async Task Another_issuer_is_refused(string? issuer) => Assert.False(await IsAcceptedAsync(Sign(Claims("iss", issuer))));

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task Every_algorithm_but_rs256_is_refused(string algorithm) => Assert.False(await IsAcceptedAsync(identity.Sign(Claims(), identity.KeyOf("teams"), algorithm)));

    [Fact]
    public async Task The_public_key_is_no_secret_for_hs256() =>
        Assert.False(await IsAcceptedAsync(identity.Sign(Claims(), new SymmetricSecurityKey(identity.PublicBytes("teams")) { KeyId = "teams" }, SecurityAlgorithms.HmacSha256)));

    [Fact]
    public async Task An_unsigned_token_is_refused()
    {
        var header = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"teams"}""");
        Assert.False(await IsAcceptedAsync($"{header}.{Base64UrlEncoder.Encode(Claims().ToJsonString())}."));
    }

    [Fact]
    public async Task An_unknown_key_or_none_is_refused()
    {
        using var other = RSA.Create(2048);
        Assert.False(await IsAcceptedAsync(identity.Sign(Claims(), new RsaSecurityKey(other) { KeyId = "unknown" })));
        Assert.False(await IsAcceptedAsync(identity.Sign(Claims(), new RsaSecurityKey(other))));
        Assert.False(await IsAcceptedAsync(identity.Sign(Claims(), new RsaSecurityKey(other) { KeyId = "teams" })));
    }

    [Fact]
    public async Task A_key_that_is_named_by_its_thumbprint_alone_is_refused()
    {
        var signed = $"{Base64UrlEncoder.Encode("""{"alg":"RS256","typ":"JWT","x5t":"teams"}""")}.{Base64UrlEncoder.Encode(Claims().ToJsonString())}";
        var key = Assert.IsType<RsaSecurityKey>(identity.KeyOf("teams")).Rsa;
        var signature = key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

        Assert.False(await IsAcceptedAsync($"{signed}.{Base64UrlEncoder.Encode(signature)}"));
    }

    [Theory]
    [InlineData(AppId, true)]
    [InlineData("22222222-2222-2222-2222-222222222222", false)]
    public async Task Tokens_of_the_own_tenant_are_accepted_where_the_operator_wants_them_and_the_bot_itself_holds_them(string app, bool isAccepted)
    {
        var claims = Claims("serviceurl", null);
        (claims["iss"], claims["ver"], claims["azp"]) = ($"{identity.Login}/tenant-1/v2.0", "2.0", app);

        Assert.Equal(isAccepted, await IsAcceptedAsync(Sign(claims, "plain"), set: options => (options.AcceptTenantTokens, options.TenantId, options.Cloud.Login) = (true, "tenant-1", identity.Login)));
    }

    [Fact]
    public async Task A_tampered_token_is_refused()
    {
        var parts = Sign(Claims()).Split('.');
        var claims = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1])).Replace("amer", "emea", StringComparison.Ordinal);
        Assert.False(await IsAcceptedAsync($"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}", serviceUrl: ServiceUrl.Replace("amer", "emea", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net/amer")]
    public async Task The_service_url_is_exactly_the_activitys(string? serviceUrl) => Assert.False(await IsAcceptedAsync(Sign(Claims("serviceurl", serviceUrl))));

    [Fact]
    public async Task A_key_endorsed_for_another_channel_is_refused() => Assert.False(await IsAcceptedAsync(Sign(Claims(), "slack")));

    [Theory]
    [InlineData("msteams", false)]
    [InlineData("MSTeams", false)]
    [InlineData("webchat", true)]
    public async Task A_key_without_endorsements_speaks_for_any_channel_but_Teams(string channel, bool isAccepted) => Assert.Equal(isAccepted, await IsAcceptedAsync(Sign(Claims(), "plain"), channel: channel));

    [Theory]
    [InlineData(EmulatorV1, "1.0", "appid", AppId, true)]
    [InlineData(EmulatorV2, "2.0", "azp", AppId, true)]
    [InlineData(EmulatorV2, "2.0", "azp", "22222222-2222-2222-2222-222222222222", false)]
    [InlineData(OwnTenant, "2.0", "azp", AppId, false)]
    public async Task A_token_that_entra_issued_to_the_bot_itself_is_accepted(string issuer, string version, string caller, string app, bool isAccepted)
    {
        var claims = Claims("serviceurl", null);
        (claims["iss"], claims["ver"], claims[caller]) = (issuer, version, app);
        Assert.Equal(isAccepted, await IsAcceptedAsync(Sign(claims, "plain")));
    }

    private async Task<bool> IsAcceptedAsync(string token, string serviceUrl = ServiceUrl, string channel = "msteams", Action<TeamsOptions>? set = null)
    {
        var options = new TeamsOptions { AppId = AppId };
        options.Cloud.ChannelMetadata = identity.Metadata;
        options.Cloud.EmulatorMetadata = identity.Metadata;
        set?.Invoke(options);
        var time = new FakeTimeProvider(Now);
        using var ring = Ring(time);
        var verdict = await new TokenValidation(Options.Create(options), ring, time).ValidateAsync(token, CancellationToken.None);
        return CallerVerdict.Objection(verdict, new TeamsActivity { Type = "message", ChannelId = channel, ServiceUrl = serviceUrl }) is null;
    }

    private static SigningKeyRing Ring(TimeProvider time) => new(new PlainClients(), time, NullLogger<SigningKeyRing>.Instance);

    private string Sign(JsonObject claims, string kid = "teams") => identity.Sign(claims, identity.KeyOf(kid));

    private static long Seconds(int minutes) => Now.AddMinutes(minutes).ToUnixTimeSeconds();

    private static JsonObject Claims() => new() { ["iss"] = "https://api.botframework.com", ["aud"] = AppId, ["nbf"] = Seconds(-10), ["exp"] = Seconds(50), ["serviceurl"] = ServiceUrl };

    private static JsonObject Claims(string name, JsonNode? value)
    {
        var claims = Claims();
        claims.Remove(name);
        if (value is not null) claims[name] = value;
        return claims;
    }

    private sealed class PlainClients : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(new SocketsHttpHandler());
    }
}
