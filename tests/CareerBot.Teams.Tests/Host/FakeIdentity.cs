using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.Teams.Tests.Host;

/// <summary>OpenID metadata and keys on a port of this machine, and tokens signed with them.</summary>
public sealed class FakeIdentity : IAsyncLifetime
{
    private readonly List<(string Kid, RSA Key, string[]? Endorsements)> _keys = [];
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private WebApplication? _app;
    private int _reads;

    /// <summary>How often the keys were read.</summary>
    public int Reads => Volatile.Read(ref _reads);

    /// <summary>Whether all that is asked for is answered by an error.</summary>
    public bool IsDown { get; set; }

    public string Metadata => $"{Url}/metadata";

    /// <summary>Where a tenant's metadata lies as well, under its own address.</summary>
    public string Login => Url;

    private string Url => _app?.Urls.Single() ?? throw new InvalidOperationException("The identity is not started.");

    public async Task InitializeAsync()
    {
        Publish("teams", ["msteams", "emulator"]);
        Publish("second", ["msteams"]);
        Publish("slack", ["slack"]);
        Publish("plain", null);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var (_, key, _) in _keys) key.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }

    public void Publish(string kid, string[]? endorsements) => _keys.Add((kid, RSA.Create(2048), endorsements));

    public SecurityKey KeyOf(string kid) => new RsaSecurityKey(_keys.Single(key => key.Kid == kid).Key) { KeyId = kid };

    /// <summary>Public half, as somebody would abuse it for HS256.</summary>
    public byte[] PublicBytes(string kid) => _keys.Single(key => key.Kid == kid).Key.ExportSubjectPublicKeyInfo();

    public string Sign(JsonObject claims, SecurityKey key, string algorithm = SecurityAlgorithms.RsaSha256) =>
        _handler.CreateToken(claims.ToJsonString(), new SigningCredentials(key, algorithm) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } });

    private Task AnswerAsync(HttpContext context)
    {
        if (IsDown)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        }

        if (context.Request.Path == "/metadata" || context.Request.Path.Value?.EndsWith("/openid-configuration", StringComparison.Ordinal) == true) return context.Response.WriteAsync(new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = $"{Url}/keys" }.ToJsonString());
        Interlocked.Increment(ref _reads);
        return context.Response.WriteAsync(new JsonObject { ["keys"] = new JsonArray([.. _keys.Select(Published)]) }.ToJsonString());
    }

    private static JsonObject Published((string Kid, RSA Key, string[]? Endorsements) key)
    {
        var parameters = key.Key.ExportParameters(includePrivateParameters: false);
        var json = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.Kid,
            ["x5t"] = key.Kid,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (key.Endorsements is { } endorsements) json["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode?)name)]);
        return json;
    }
}
