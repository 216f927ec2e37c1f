using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CareerBot.Storage.Sql;

/// <summary>Ids as HMAC-SHA256 under a secret that lies outside the database: who has the database can't test whether a known id is in it.</summary>
internal sealed class KeyedHash
{
    /// <summary>Half of the hash: collisions stay out of reach, and the rows small.</summary>
    private const int Length = 16;

    /// <summary>More than these are asked for by no store that is out of order for a day.</summary>
    private const int MostTranslated = 200_000;

    private readonly byte[] _secret;
    private readonly Dictionary<string, string[]>? _asked;

    public KeyedHash(byte[] secret, bool isProvisional = false)
    {
        _secret = secret;
        _asked = isProvisional ? new Dictionary<string, string[]>(StringComparer.Ordinal) : null;
    }

    public static KeyedHash None { get; } = new([]);

    /// <summary>The secret of a hash that was begun before its store could be read; null for any other.</summary>
    public byte[]? ProvisionalSecret => _asked is null ? null : _secret;

    /// <summary>The key of some parts, of which the first says what kind of key it is; ("ab", "c") and ("a", "bc") differ.</summary>
    public byte[] Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        var key = hash.GetHashAndReset()[..Length];
        if (_asked is { Count: < MostTranslated }) _asked[Convert.ToHexString(key)] = parts.ToArray();
        return key;
    }

    /// <summary>The same id under another secret; null where it was never asked for here.</summary>
    public byte[]? Translate(byte[] key, KeyedHash to)
    {
        if (_asked is null || to._secret.AsSpan().SequenceEqual(_secret)) return key;
        return _asked.TryGetValue(Convert.ToHexString(key), out var parts) ? to.Of(parts) : null;
    }
}
