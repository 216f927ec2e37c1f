using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CareerBot.Teams.Connector;

/// <summary>A certificate with its private key, in a .pfx or .pem file.</summary>
internal static class CertificateFile
{
    public static X509Certificate2 Load(string path, string? password) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PEM" when string.IsNullOrEmpty(password) => X509Certificate2.CreateFromPemFile(path),
        ".PEM" => X509Certificate2.CreateFromEncryptedPemFile(path, password),
        _ => X509CertificateLoader.LoadPkcs12FromFile(path, password),
    };

    /// <summary>What keeps the file from being used; null where all is well.</summary>
    public static string? Trouble(string path, string? password)
    {
        if (!File.Exists(path)) return $"there is no file \"{path}\"";
        try
        {
            using var certificate = Load(path, password);
            return certificate.HasPrivateKey ? null : $"\"{path}\" holds no private key";
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return $"\"{path}\" can't be read as a certificate with its private key; check \"Teams:CertificatePassword\"";
        }
    }
}
