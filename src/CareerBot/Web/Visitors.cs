using System.Buffers.Text;
using System.Security.Cryptography;
using CareerBot.Charts.Serving;

namespace CareerBot.Web;

/// <summary>Tells visitors of one address apart, by a random number in a signed cookie that says nothing of them and ends with the browser.</summary>
internal sealed class Visitors(ChartSecret secret)
{
    public const string CookieName = "careerbot-visitor";

    private const int IdLength = 12;
    private const int SignatureLength = 16;

    /// <summary>What one customer of a network is given at the least (RFC 6177).</summary>
    private const int NetworkLength = 8;

    private readonly byte[] _key = secret.Derive("visitors");

    /// <summary>Null where there is no cookie, or none of ours.</summary>
    public string? Find(HttpRequest request)
    {
        if (!request.Cookies.TryGetValue(CookieName, out var value) || !Base64Url.IsValid(value, out var length) || length != IdLength + SignatureLength) return null;
        var parts = Base64Url.DecodeFromChars(value);
        return CryptographicOperations.FixedTimeEquals(Sign(parts.AsSpan(0, IdLength)), parts.AsSpan(IdLength)) ? value : null;
    }

    /// <summary>Hands a new one to whoever has none.</summary>
    public void Welcome(HttpContext context)
    {
        if (Find(context.Request) is not null) return;
        byte[] id = RandomNumberGenerator.GetBytes(IdLength);
        context.Response.Cookies.Append(CookieName, Base64Url.EncodeToString([.. id, .. Sign(id)]), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });

        // What is kept for all would give all the same cookie.
        context.Response.Headers.CacheControl = "private, no-cache";
    }

    /// <summary>Where somebody calls from: an address, of version 6 the network, in which anybody may take any address.</summary>
    public static string PlaceOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address) return string.Empty;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return bytes.Length > NetworkLength ? Convert.ToHexString(bytes.AsSpan(0, NetworkLength)) : address.ToString();
    }

    private byte[] Sign(ReadOnlySpan<byte> id) => HMACSHA256.HashData(_key, id)[..SignatureLength];
}
