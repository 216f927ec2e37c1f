using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CareerBot.Teams.Connector;
using CareerBot.Teams.Tests.Host;
using CareerBot.TestKit.Teams;

namespace CareerBot.Teams.Tests.Connector;

/// <summary>Tokens for replies, asked of a login on this machine.</summary>
public sealed class OutboundTokenTests : IAsyncLifetime, IDisposable
{
    private const string AppId = "11111111-1111-1111-1111-111111111111";
    private const string Tenant = "33333333-3333-3333-3333-333333333333";
    private const string Assertion = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private readonly TemporaryFolder _folder = new();
    private FakeLogin? _login;
    private ConnectorBench? _bench;

    private FakeLogin Login => _login ?? throw new InvalidOperationException("The login has not been started.");

    private ConnectorBench Bench => _bench ?? throw new InvalidOperationException("The connector has not been started.");

    public async Task InitializeAsync() => _login = await FakeLogin.StartAsync();

    public async Task DisposeAsync()
    {
        if (_bench is not null) await _bench.DisposeAsync();
        await Login.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_secret_is_given_for_a_token_of_the_registrations_own_tenant()
    {
        await StartAsync(options => options.ClientSecret = "the secret");

        await Bench.ReplyAsync();

        var (path, form) = Assert.Single(Login.Asked);
        Assert.Equal($"/{Tenant}/oauth2/v2.0/token", path);
        Assert.Equal(("client_credentials", AppId, "the secret"), (form["grant_type"], form["client_id"], form["client_secret"]));
        Assert.Contains("https://api.botframework.com/.default", form["scope"].Split(' '));
        Assert.Equal("Bearer token-1", Assert.Single(Bench.Fake.Shown).Authorization);
    }

    [Fact]
    public async Task Registrations_that_tenants_share_get_it_from_the_tenant_of_the_Bot_Framework()
    {
        await StartAsync(options => (options.AppType, options.TenantId, options.ClientSecret) = (TeamsAppType.MultiTenant, string.Empty, "the secret"));

        await Bench.ReplyAsync();

        Assert.Equal("/botframework.com/oauth2/v2.0/token", Assert.Single(Login.Asked).Path);
    }

    [Fact]
    public async Task A_token_is_kept_for_the_replies_after_it()
    {
        await StartAsync(options => options.ClientSecret = "the secret");

        for (var i = 0; i < 5; i++) await Bench.ReplyAsync($"activity-{i}");

        Assert.Single(Login.Asked);
        Assert.All(Bench.Fake.Shown, call => Assert.Equal("Bearer token-1", call.Authorization));
    }

    [Fact]
    public async Task Many_replies_at_once_ask_for_one_token()
    {
        await StartAsync(options => options.ClientSecret = "the secret");

        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Bench.ReplyAsync($"activity-{i}")));

        Assert.Single(Login.Asked);
        Assert.Equal(30, Bench.Fake.Shown.Count);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_replaced_once()
    {
        await StartAsync(options => options.ClientSecret = "the secret");
        await Bench.ReplyAsync("activity-1");
        Bench.Fake.Authorization = "Bearer token-2";

        await Bench.ReplyAsync("activity-2");

        Assert.Equal(["Bearer token-1", "Bearer token-2"], Bench.Fake.Shown.Select(call => call.Authorization));
        Assert.Equal(2, Login.Asked.Count);
    }

    [Fact]
    public async Task A_bot_that_is_refused_with_every_token_stops_asking()
    {
        await StartAsync(options => options.ClientSecret = "the secret");
        Bench.Fake.Authorization = "Bearer of another";

        Assert.Equal(HttpStatusCode.Unauthorized, (await Assert.ThrowsAsync<ConnectorException>(() => Bench.ReplyAsync())).Status);
        Assert.Equal(2, Bench.Fake.Calls.Count);
        Assert.Empty(Bench.Fake.Shown);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_the_reason_names_no_secret()
    {
        await StartAsync(options => options.ClientSecret = "the secret");
        Login.Refusal = (401, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""");

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Bench.ReplyAsync());

        Assert.Contains("AADSTS7000215", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("the secret", failure.ToString(), StringComparison.Ordinal);
        Assert.Empty(Bench.Fake.Calls);
    }

    [Theory]
    [InlineData(400, "{}")]
    [InlineData(503, "<html>Busy</html>")]
    [InlineData(200, "<html>Hotel login</html>")]
    [InlineData(200, "{}")]
    public async Task A_login_that_talks_nonsense_costs_the_reply_alone(int status, string body)
    {
        await StartAsync(options => options.ClientSecret = "the secret");
        Login.Refusal = (status, body);

        await Assert.ThrowsAsync<ConnectorException>(() => Bench.ReplyAsync("activity-1"));
        Login.Refusal = null;
        await Bench.ReplyAsync("activity-2");

        Assert.Equal("activity-2", Assert.Single(Bench.Fake.Shown).ReplyToId);
    }

    [Fact]
    public async Task A_login_that_can_not_be_reached_costs_the_reply_alone()
    {
        await StartAsync(options => (options.ClientSecret, options.Cloud.Login) = ("the secret", "https://127.0.0.1:1"));

        Assert.Contains("No token", (await Assert.ThrowsAsync<ConnectorException>(() => Bench.ReplyAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_federated_token_is_read_anew_for_each_token_because_somebody_renews_it()
    {
        _folder.Write("federated", "first");
        await StartAsync(options => options.FederatedTokenFile = Path.Join(_folder.Path, "federated"));
        await Bench.ReplyAsync("activity-1");
        _folder.Write("federated", "second");
        Bench.Fake.Authorization = "Bearer token-2";

        await Bench.ReplyAsync("activity-2");

        Assert.Equal([(Assertion, "first"), (Assertion, "second")], Login.Asked.Select(asked => (asked.Form["client_assertion_type"], asked.Form["client_assertion"])));
    }

    [Fact]
    public async Task A_federated_token_that_is_not_there_costs_the_reply_alone()
    {
        await StartAsync(options => options.FederatedTokenFile = Path.Join(_folder.Path, "none"));

        await Assert.ThrowsAsync<ConnectorException>(() => Bench.ReplyAsync());

        Assert.Empty(Bench.Fake.Calls);
    }

    [Theory]
    [InlineData("bot.pfx", null)]
    [InlineData("bot.pfx", "password")]
    [InlineData("bot.pem", null)]
    [InlineData("bot.pem", "password")]
    public async Task A_certificate_signs_what_is_given_for_a_token(string file, string? password)
    {
        _folder.Write(file, Export(file, password));
        await StartAsync(options => (options.CertificatePath, options.CertificatePassword) = (Path.Join(_folder.Path, file), password));

        await Bench.ReplyAsync();

        var form = Assert.Single(Login.Asked).Form;
        Assert.Equal((Assertion, 3), (form["client_assertion_type"], form["client_assertion"].Split('.').Length));
        Assert.Single(Bench.Fake.Shown);
    }

    /// <summary>As Azure's App Service offers it to what runs there: https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference</summary>
    [Fact]
    public async Task A_managed_identity_is_asked_for_by_the_app_id_and_needs_no_credential()
    {
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", $"{Login.Url}/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "header");
        try
        {
            Login.Refusal = (200, """{"access_token":"token-of-the-machine","expires_on":"4102444800","resource":"https://api.botframework.com","token_type":"Bearer"}""");
            await StartAsync(options => (options.AppType, options.TenantId) = (TeamsAppType.ManagedIdentity, string.Empty));

            await Bench.ReplyAsync();

            var (path, fields) = Assert.Single(Login.Asked);
            Assert.Equal(("/msi/token", AppId, "https://api.botframework.com"), (path, fields["client_id"], fields["resource"]));
            Assert.Equal("Bearer token-of-the-machine", Assert.Single(Bench.Fake.Shown).Authorization);
        }
        finally
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        }
    }

    private static byte[] Export(string file, string? password)
    {
        using var certificate = FakeLogin.SelfSigned();
        if (file.EndsWith(".pfx", StringComparison.Ordinal)) return certificate.Export(X509ContentType.Pkcs12, password);
        using var key = certificate.GetRSAPrivateKey() ?? throw new InvalidOperationException("The certificate has no key.");
        var pem = password is null ? key.ExportPkcs8PrivateKeyPem() : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
        return System.Text.Encoding.ASCII.GetBytes($"{certificate.ExportCertificatePem()}\n{pem}\n");
    }

    private async Task StartAsync(Action<TeamsOptions> prove)
    {
        var options = new TeamsOptions { AppId = AppId, TenantId = Tenant, ServiceHosts = { "127.0.0.1" } };
        options.Cloud.Login = Login.Url;
        prove(options);
        _bench = await ConnectorBench.StartAsync(options, Login.Trust);
    }
}
