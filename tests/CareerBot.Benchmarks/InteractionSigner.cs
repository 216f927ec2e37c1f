using System.Text;
using NSec.Cryptography;

namespace CareerBot.Benchmarks;

/// <summary>Discord's side of the interactions address: requests with their signatures, made before the clock runs.</summary>
internal sealed class InteractionSigner : IDisposable
{
    private const string Timestamp = "1700000000";

    private readonly Key _key = new(SignatureAlgorithm.Ed25519);

    public string PublicHex => Convert.ToHexStringLower(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    public byte[] Request(string body)
    {
        var signature = Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(_key, Encoding.UTF8.GetBytes(Timestamp + body)));
        return Encoding.UTF8.GetBytes(
            $"POST /discord/interactions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Signature-Ed25519: {signature}\r\nX-Signature-Timestamp: {Timestamp}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    public void Dispose() => _key.Dispose();
}
