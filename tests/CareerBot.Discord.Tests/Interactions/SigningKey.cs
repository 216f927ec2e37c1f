using System.Text;
using NSec.Cryptography;

namespace CareerBot.Discord.Tests.Interactions;

/// <summary>Discord's side of the signature.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly Key _key = new(SignatureAlgorithm.Ed25519);

    public string PublicHex => Convert.ToHexStringLower(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    public string Sign(string timestamp, string body) => Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(_key, Encoding.UTF8.GetBytes(timestamp + body)));

    public void Dispose() => _key.Dispose();
}
