using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CareerBot.Setup;

/// <summary>The certificate that https addresses are served with, and those above it that browsers need to trust it.</summary>
internal sealed record ListenCertificate(X509Certificate2 Own, X509Certificate2Collection Chain)
{
    private static readonly string[] PemEndings = [".pem", ".crt", ".cer"];

    /// <exception cref="CryptographicException">The files hold no certificate with its private key, or the password is another.</exception>
    public static ListenCertificate Load(WebOptions options)
    {
        var path = options.CertificatePath ?? string.Empty;
        var key = string.IsNullOrEmpty(options.KeyPath) ? path : options.KeyPath;
        return IsPem(options) ? LoadPem(path, key, options.CertificatePassword) : LoadPfx(path, options.CertificatePassword);
    }

    /// <summary>What keeps it from being used; null where all is well.</summary>
    public static string? TroubleWith(WebOptions options)
    {
        var path = options.CertificatePath ?? string.Empty;
        if (!File.Exists(path)) return $"\"Web:CertificatePath\" is \"{path}\", and there is no such file: name one, or leave it out.";
        if (!string.IsNullOrEmpty(options.KeyPath) && !File.Exists(options.KeyPath))
        {
            return $"\"Web:KeyPath\" is \"{options.KeyPath}\", and there is no such file: name the private key of the certificate.";
        }

        try
        {
            using var certificate = Load(options).Own;
            return certificate.HasPrivateKey
                ? null
                : $"\"{path}\" holds no private key: let Web:KeyPath name the file that does, or export the certificate as .pfx with its key.";
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return $"\"{path}\" can't be used as a certificate with its private key ({OneLine(exception.Message)}): "
                + "check Web:CertificatePassword and Web:KeyPath.";
        }
    }

    /// <summary>Until when it holds, in words; null where it holds no longer or not yet.</summary>
    public string? ValidUntil(TimeProvider time)
    {
        var now = time.GetLocalNow().DateTime;
        return now < Own.NotBefore || now > Own.NotAfter ? null : Own.NotAfter.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool IsPem(WebOptions options) =>
        !string.IsNullOrEmpty(options.KeyPath)
        || PemEndings.Contains(Path.GetExtension(options.CertificatePath), StringComparer.OrdinalIgnoreCase);

    private static ListenCertificate LoadPem(string path, string key, string? password)
    {
        var own = string.IsNullOrEmpty(password)
            ? X509Certificate2.CreateFromPemFile(path, key)
            : X509Certificate2.CreateFromEncryptedPemFile(path, password, key);
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(path);
        return new ListenCertificate(OperatingSystem.IsWindows() ? Reimported(own) : own, chain);
    }

    private static ListenCertificate LoadPfx(string path, string? password) =>
        new(X509CertificateLoader.LoadPkcs12FromFile(path, password), X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password));

    /// <summary>Windows takes no key that lives in memory alone: https://github.com/dotnet/runtime/issues/23749</summary>
    private static X509Certificate2 Reimported(X509Certificate2 certificate)
    {
        using (certificate) return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
