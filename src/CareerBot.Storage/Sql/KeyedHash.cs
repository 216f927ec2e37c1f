using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CareerBot.Storage.Sql;

/// <summary>Ids as HMAC-SHA256 under a secret of the database: who has only the ids can't find them, and no two databases share keys.</summary>
/// <remarks>Whoever has the file has the secret too and can test whether a known id is in it; ids can't be read out.</remarks>
internal sealed class KeyedHash(byte[] secret)
{
    private const int SecretLength = 32;

    /// <summary>Half of the hash: collisions stay out of reach, and the rows small.</summary>
    private const int Length = 16;

    private const string Name = "ids";

    public static KeyedHash None { get; } = new([]);

    /// <summary>The secret of a database; the first to ask makes it. Where it is there nothing random is asked for: that would load OpenSSL, six megabytes.</summary>
    public static KeyedHash Of(Opened database) => new(Find(database) ?? Make(database));

    /// <summary>The key of some parts, of which the first says what kind of key it is; ("ab", "c") and ("a", "bc") differ.</summary>
    public byte[] Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset()[..Length];
    }

    private static byte[]? Find(Opened database) => database.Read("SELECT value FROM secret WHERE name = @0", row => row.GetFieldValue<byte[]>(0), Name).SingleOrDefault();

    /// <summary>Of two processes that make one at the same time both use that of the first.</summary>
    private static byte[] Make(Opened database)
    {
        database.Execute("INSERT OR IGNORE INTO secret (name, value) VALUES (@0, @1)", Name, RandomNumberGenerator.GetBytes(SecretLength));
        return Find(database) ?? throw new InvalidDataException("The secret was removed while it was made.");
    }
}
