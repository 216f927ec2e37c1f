using System.Security.Cryptography;
using System.Text;

namespace CareerBot.Charts.Serving;

/// <summary>The secret that addresses of charts are signed with, and secrets for other purposes that are derived from it: one file to keep, or one setting to share.</summary>
public sealed class ChartSecret
{
    private const int Length = 32;

    internal ChartSecret(byte[] key) => Key = key;

    internal byte[] Key { get; }

    /// <summary>The same for the same purpose, and of no use for any other.</summary>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, Key, Length, info: Encoding.UTF8.GetBytes(purpose));
}
