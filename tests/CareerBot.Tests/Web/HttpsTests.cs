using System.Net;
using System.Net.Http.Json;
using CareerBot.Commands;

namespace CareerBot.Tests.Web;

/// <summary>The host with a certificate of its own, over a real socket.</summary>
[Collection(RunningHostTests.Name)]
public sealed class HttpsTests : IDisposable
{
    private readonly SomeKnowledge _folder = SomeKnowledge.Empty();
    private readonly SelfMadeCertificate _certificate;

    public HttpsTests() => _certificate = new SelfMadeCertificate(_folder.Directory, TimeProvider.System.GetUtcNow().AddDays(30));

    public enum Form
    {
        Pfx,
        PemWithKey,
        PemWithLockedKey,
        WholePem,
    }

    [Theory]
    [InlineData(Form.Pfx)]
    [InlineData(Form.PemWithKey)]
    [InlineData(Form.PemWithLockedKey)]
    [InlineData(Form.WholePem)]
    public async Task A_question_is_answered_over_https_with_the_certificate(Form form)
    {
        var host = await RunningHost.StartAsync(SomeKnowledge.Create(), SettingsOf(form));
        try
        {
            Assert.Equal(Uri.UriSchemeHttps, host.Url.Scheme);
            string? shown = null;
            using var handler = new SocketsHttpHandler();
            handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => (shown = certificate?.GetCertHashString()) is not null;
            using var client = new HttpClient(handler);
            var response = await client.PostAsJsonAsync(new Uri(host.Url, "/api/ask"), new { question = "which skills does an archivist need" });

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(_certificate.Thumbprint, shown);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_wrong_password_is_told()
    {
        var settings = SettingsOf(Form.Pfx);
        settings["Web:CertificatePassword"] = "guessed";

        await AssertRefusedAsync(settings, "check Web:CertificatePassword");
    }

    [Fact]
    public async Task A_key_of_another_certificate_is_told()
    {
        using var folder = SomeKnowledge.Empty();
        using var other = new SelfMadeCertificate(folder.Directory, TimeProvider.System.GetUtcNow().AddDays(30));
        var settings = SettingsOf(Form.PemWithKey);
        settings["Web:KeyPath"] = other.KeyPath;

        await AssertRefusedAsync(settings, "check Web:CertificatePassword and Web:KeyPath");
    }

    public void Dispose()
    {
        _certificate.Dispose();
        _folder.Dispose();
    }

    private static async Task AssertRefusedAsync(Dictionary<string, string?> settings, string said)
    {
        using var knowledge = SomeKnowledge.Create();
        var failure = await Assert.ThrowsAsync<CommandFailure>(() => RunningHost.StartAsync(knowledge, settings));

        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
    }

    private Dictionary<string, string?> SettingsOf(Form form)
    {
        var settings = new Dictionary<string, string?> { ["urls"] = "https://127.0.0.1:0" };
        (settings["Web:CertificatePath"], settings["Web:KeyPath"], settings["Web:CertificatePassword"]) = form switch
        {
            Form.Pfx => (_certificate.PfxPath, null, SelfMadeCertificate.Password),
            Form.PemWithKey => (_certificate.PemPath, _certificate.KeyPath, null),
            Form.PemWithLockedKey => (_certificate.PemPath, _certificate.LockedKeyPath, SelfMadeCertificate.Password),
            _ => (_certificate.WholePemPath, null, null),
        };
        return settings;
    }
}
