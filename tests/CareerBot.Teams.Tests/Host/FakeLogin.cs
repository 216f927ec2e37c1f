using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CareerBot.Teams.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerBot.Teams.Tests.Host;

/// <summary>Where tenants get their tokens, on this machine; https, because nothing else is asked for tokens.</summary>
/// <remarks>https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow</remarks>
public sealed class FakeLogin : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly X509Certificate2 _certificate;
    private int _tokens;

    private FakeLogin(WebApplication app, X509Certificate2 certificate) => (_app, _certificate) = (app, certificate);

    /// <summary>For "Teams:Cloud:Login".</summary>
    public string Url => _app.Urls.Single();

    /// <summary>What was asked for: the path, and the fields of the form or of the query.</summary>
    public ConcurrentQueue<(string Path, IReadOnlyDictionary<string, string> Form)> Asked { get; } = new();

    /// <summary>What is said in place of a token.</summary>
    public (int Status, string Body)? Refusal { get; set; }

    public static async Task<FakeLogin> StartAsync()
    {
        var certificate = SelfSigned();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var app = builder.Build();
        var login = new FakeLogin(app, certificate);
        app.Run(login.AnswerAsync);
        await app.StartAsync();
        return login;
    }

    public static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null, X509KeyStorageFlags.Exportable);
    }

    /// <summary>Lets the bot's own client for tokens trust this login.</summary>
    public void Trust(IServiceCollection services) => services.AddHttpClient(IdentityHttpClients.ClientName).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
    {
        SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == _certificate.GetCertHashString() },
    });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _certificate.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        Asked.Enqueue((context.Request.Path, form.Concat(context.Request.Query).ToDictionary(field => field.Key, field => field.Value.ToString())));
        context.Response.ContentType = "application/json";
        if (Refusal is { } refusal)
        {
            context.Response.StatusCode = refusal.Status;
            await context.Response.WriteAsync(refusal.Body, context.RequestAborted);
            return;
        }

        await context.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":3599,"access_token":"token-{{Interlocked.Increment(ref _tokens)}}"}""", context.RequestAborted);
    }
}
