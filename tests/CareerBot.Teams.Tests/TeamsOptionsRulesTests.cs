using System.Text;
using CareerBot.Teams.Tests.Host;

namespace CareerBot.Teams.Tests;

/// <summary>Options that go together, or stop the start with what to do.</summary>
public sealed class TeamsOptionsRulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_needs_to_be_set() => Assert.Empty(Problems(_ => { }));

    [Fact]
    public void A_secret_in_a_tenant_is_enough() => Assert.Empty(Problems(options => (options.AppId, options.TenantId, options.ClientSecret) = ("app", "tenant", "secret")));

    [Fact]
    public void A_managed_identity_needs_no_credential() => Assert.Empty(Problems(options => (options.AppId, options.AppType) = ("app", TeamsAppType.ManagedIdentity)));

    [Fact]
    public void A_credential_without_an_app_is_found() => Assert.Contains("Teams:AppId", Assert.Single(Problems(options => options.ClientSecret = "secret")), StringComparison.Ordinal);

    [Fact]
    public void An_app_without_a_credential_or_a_tenant_is_found() => Assert.Equal(2, Problems(options => options.AppId = "app").Count);

    [Fact]
    public void Two_credentials_are_one_too_many() =>
        Assert.Contains("exactly one", Assert.Single(Problems(options => (options.AppId, options.TenantId, options.ClientSecret, options.FederatedTokenFile) = ("app", "tenant", "secret", "file"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("none.pfx", "there is no file")]
    [InlineData("garbage.pfx", "CertificatePassword")]
    [InlineData("garbage.pem", "CertificatePassword")]
    [InlineData("public.pem", "CertificatePassword")]
    public void A_certificate_that_can_not_be_used_stops_the_start_and_not_the_first_reply(string file, string said)
    {
        using var certificate = FakeLogin.SelfSigned();
        _folder.Write("garbage.pfx", "garbage");
        _folder.Write("garbage.pem", "garbage");
        _folder.Write("public.pem", Encoding.ASCII.GetBytes(certificate.ExportCertificatePem()));

        var problems = Problems(options => (options.AppId, options.TenantId, options.CertificatePath) = ("app", "tenant", Path.Join(_folder.Path, file)));

        Assert.Contains(said, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_a_registration_needs_no_callers_without_credentials() => Assert.Contains(
        "AllowAnonymousLoopback",
        Assert.Single(Problems(options => (options.AppId, options.TenantId, options.ClientSecret, options.AllowAnonymousLoopback) = ("app", "tenant", "secret", true))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(70_000)]
    [InlineData(3979)]
    public void A_port_that_no_client_can_have_is_found(int port) =>
        Assert.Contains("LoopbackServicePorts", Assert.Single(Problems(options => options.LoopbackServicePorts.Add(port))), StringComparison.Ordinal);

    [Theory]
    [InlineData("*")]
    [InlineData("https://smba.trafficmanager.net/")]
    public void A_host_of_any_kind_is_none(string host) =>
        Assert.Contains(host, Assert.Single(Problems(options => (options.AppId, options.TenantId, options.ClientSecret) = ("app", "tenant", "secret"), host)), StringComparison.Ordinal);

    private static List<string> Problems(Action<TeamsOptions> set, params string[] hosts)
    {
        var options = new TeamsOptions();
        set(options);
        foreach (var host in hosts) options.ServiceHosts.Add(host);
        return [.. new TeamsOptionsRules().Validate(null, options).Failures ?? []];
    }
}
