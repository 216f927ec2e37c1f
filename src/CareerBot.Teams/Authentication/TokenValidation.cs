using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.Teams.Authentication;

/// <summary>Validates a caller's token. Nothing switches a step off, and whatever is not understood is refused.</summary>
/// <remarks>Stricter than Microsoft's last Bot Framework libraries in two points: a token without an end is refused, and so is every algorithm but RS256.</remarks>
internal sealed class TokenValidation(IOptions<TeamsOptions> options, SigningKeyRing ring, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly TrustedIssuers _issuers = new(options.Value);
    private readonly string _appId = options.Value.AppId;
    private readonly string[] _audiences = [options.Value.AppId, $"api://{options.Value.AppId}", $"api://botid-{options.Value.AppId}"];
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public async Task<TokenVerdict> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        if (_appId.Length == 0) return Refuse("no app id is configured");
        if (Read(token) is not { } read) return Refuse("it is no JSON web token");
        if (read.Alg != SecurityAlgorithms.RsaSha256) return Refuse("it is not signed with RS256");
        if (string.IsNullOrEmpty(read.Kid)) return Refuse("it names no key");
        if (_issuers.Find(read.Issuer) is not { } issuer) return Refuse("its issuer is not trusted");
        using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(read.EncodedPayload));
        var claims = payload.RootElement;
        if (!HasOneAudience(claims)) return Refuse("its audience is not this bot");
        return await ring.At(issuer.MetadataAddress).FindAsync(read.Kid, cancellationToken) switch
        {
            KeyLookup.Found found => await ValidateAsync(read, claims, issuer, found.Key),
            KeyLookup.NotPublished => Refuse("its key is not published"),
            KeyLookup.Unreadable unreadable => new TokenVerdict.Unverified(unreadable.RetryAfter),
            var lookup => throw new InvalidOperationException($"Unknown outcome '{lookup.GetType().Name}' of a search for a key."),
        };
    }

    private async Task<TokenVerdict> ValidateAsync(JsonWebToken read, JsonElement claims, TrustedIssuer issuer, SigningKey key)
    {
        var result = await _handler.ValidateTokenAsync(read, Parameters(issuer, key));
        if (!result.IsValid) return Refuse($"validation ended with {result.Exception?.GetType().Name ?? "no reason"}");
        return issuer.Kind switch
        {
            IssuerKind.Channel => FromChannel(claims, key),
            IssuerKind.Entra => FromSelf(claims),
            _ => throw new InvalidOperationException($"Unknown kind of issuer '{issuer.Kind}'."),
        };
    }

    private JsonWebToken? Read(string token)
    {
        try
        {
            return _handler.CanReadToken(token) ? _handler.ReadJsonWebToken(token) : null;
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or JsonException or FormatException)
        {
            return null;
        }
    }

    /// <summary>A list of audiences is refused even where we are in it: no channel sends one.</summary>
    private bool HasOneAudience(JsonElement claims) =>
        Claim(claims, JwtRegisteredClaimNames.Aud) is { } audience && _audiences.Contains(audience, StringComparer.Ordinal);

    private TokenValidationParameters Parameters(TrustedIssuer issuer, SigningKey key) => new()
    {
        IssuerSigningKey = key.Key,
        LifetimeValidator = IsCurrent,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidAudiences = _audiences,
        ValidIssuer = issuer.Issuer,
        ValidateIssuerSigningKey = true,
    };

    private bool IsCurrent(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end.Add(Skew) && (notBefore is not { } start || now > start.Subtract(Skew));
    }

    private static TokenVerdict FromChannel(JsonElement claims, SigningKey key) =>
        Claim(claims, "serviceurl") is { Length: > 0 } serviceUrl ? new TokenVerdict.FromChannel(serviceUrl, key) : Refuse("it names no service URL");

    /// <summary>Entra gives anybody in a tenant tokens for us; only those issued to the bot itself prove that its secret is known.</summary>
    private TokenVerdict FromSelf(JsonElement claims)
    {
        var version = Claim(claims, "ver");
        var caller = version switch
        {
            null or "" or "1.0" => Claim(claims, "appid"),
            "2.0" => Claim(claims, "azp"),
            _ => null,
        };
        return string.Equals(caller, _appId, StringComparison.Ordinal) ? new TokenVerdict.FromSelf() : Refuse("it was issued to another app");
    }

    /// <summary>Read from the payload itself: the library's own readers turn lists and numbers into strings.</summary>
    private static string? Claim(JsonElement claims, string name) =>
        claims.ValueKind == JsonValueKind.Object && claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static TokenVerdict.Refused Refuse(string reason) => new(reason);
}
