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

    /// <summary>The secret of a database; the first to ask makes it.</summary>
    public static KeyedHash Of(Opened database)
    {
        database.Execute("INSERT OR IGNORE INTO secret (name, value) VALUES (@0, @1)", Name, RandomNumberGenerator.GetBytes(SecretLength));
        return new KeyedHash(database.Read("SELECT value FROM secret WHERE name = @0", row => row.GetFieldValue<byte[]>(0), Name).Single());
    }

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
}
