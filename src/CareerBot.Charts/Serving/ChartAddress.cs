using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Serving;

/// <summary>A chart as a short text that can't be made up: the signature, then what to draw, in Base64 for addresses.</summary>
internal sealed class ChartAddress(byte[] key)
{
    /// <summary>Raised when charts look different, so that no browser shows the old ones.</summary>
    private const string Version = "1";

    private const int SignatureLength = 16;
    private const int MaxLength = 800;
    private const int MaxRows = 4;
    private const char Separator = '\n';

    /// <summary>Null for a chart that is too large for an address.</summary>
    public string? Write(ChartRequest request)
    {
        string[] fields = [Version, request.Period == PayPeriod.Hour ? "h" : "y", request.IsDark ? "d" : "l", request.AsOf];
        var text = string.Join(Separator, fields.Concat(request.Rows.SelectMany(row => new[] { row.Code, row.Place })));
        var content = Encoding.UTF8.GetBytes(text);
        var address = Base64Url.EncodeToString([.. Sign(content), .. content]);
        return address.Length <= MaxLength ? address : null;
    }

    /// <summary>Null for anything that <see cref="Write"/> has not made with the same key.</summary>
    public ChartRequest? Read(string address)
    {
        if (address.Length > MaxLength || !Base64Url.IsValid(address)) return null;
        var bytes = Base64Url.DecodeFromChars(address);
        if (bytes.Length <= SignatureLength) return null;
        var content = bytes.AsSpan(SignatureLength);
        if (!CryptographicOperations.FixedTimeEquals(Sign(content), bytes.AsSpan(0, SignatureLength))) return null;

        // Base64 has several spellings of the same bytes; only ours is an address.
        return Base64Url.EncodeToString(bytes) == address ? Parse(Encoding.UTF8.GetString(content)) : null;
    }

    private static ChartRequest? Parse(string text)
    {
        if (text.Split(Separator) is not [Version, var period, var theme, var asOf, .. var rows] || rows.Length is 0 or > MaxRows * 2 || rows.Length % 2 != 0) return null;
        return new ChartRequest(period == "h" ? PayPeriod.Hour : PayPeriod.Year, theme == "d") { AsOf = asOf, Rows = [.. rows.Chunk(2).Select(row => (row[0], row[1]))] };
    }

    private ReadOnlySpan<byte> Sign(ReadOnlySpan<byte> content) => HMACSHA256.HashData(key, content).AsSpan(0, SignatureLength);
}
