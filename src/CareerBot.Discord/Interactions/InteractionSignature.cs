using System.Text;
using NSec.Cryptography;

namespace CareerBot.Discord.Interactions;

/// <summary>Tells whether a call to the interactions address comes from Discord: Ed25519 over the time stamp and the raw body.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint — Discord sends wrong signatures on purpose and expects 401.</remarks>
internal sealed class InteractionSignature
{
    public const string SignatureHeader = "X-Signature-Ed25519";
    public const string TimestampHeader = "X-Signature-Timestamp";

    private const int LongestTimestamp = 32;

    private static readonly SignatureAlgorithm Ed25519 = SignatureAlgorithm.Ed25519;

    private readonly PublicKey _key;

    /// <param name="publicKey">64 hexadecimal digits, as the developer portal shows them.</param>
    /// <exception cref="FormatException">The text is no such key.</exception>
    public InteractionSignature(string publicKey) => _key = PublicKey.Import(Ed25519, Convert.FromHexString(publicKey), KeyBlobFormat.RawPublicKey);

    /// <summary>False for whatever is not a signature by that key over exactly these bytes; never throws.</summary>
    public bool IsValid(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (signature is null || signature.Length != 2 * Ed25519.SignatureSize) return false;
        if (timestamp is not { Length: > 0 and <= LongestTimestamp } || !Ascii.IsValid(timestamp)) return false;
        Span<byte> signed = stackalloc byte[Ed25519.SignatureSize];
        if (Convert.FromHexString(signature, signed, out _, out _) != System.Buffers.OperationStatus.Done) return false;

        var message = new byte[timestamp.Length + body.Length];
        Encoding.ASCII.GetBytes(timestamp, message);
        body.CopyTo(message.AsSpan(timestamp.Length));
        return Ed25519.Verify(_key, message, signed);
    }
}
