using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CareerBot.Tests.Web;

/// <summary>A certificate for 127.0.0.1, signed by one of its own, in all the forms that an operator may have it in.</summary>
internal sealed class SelfMadeCertificate : IDisposable
{
    public const string Password = "open sesame";

    private readonly X509Certificate2 _authority;
    private readonly X509Certificate2 _own;

    public SelfMadeCertificate(string folder, DateTimeOffset end)
    {
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=Authority of a test", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        _authority = authority.CreateSelfSigned(DateTimeOffset.UnixEpoch, end);

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(_authority, DateTimeOffset.UnixEpoch, end, [1, 2, 3, 4]);
        _own = signed.CopyWithPrivateKey(key);

        PfxPath = Path.Join(folder, "own.pfx");
        PemPath = Path.Join(folder, "own.pem");
        KeyPath = Path.Join(folder, "key.pem");
        LockedKeyPath = Path.Join(folder, "locked.pem");
        WholePemPath = Path.Join(folder, "whole.pem");
        File.WriteAllBytes(PfxPath, _own.Export(X509ContentType.Pkcs12, Password));
        File.WriteAllText(PemPath, $"{_own.ExportCertificatePem()}\n{_authority.ExportCertificatePem()}\n");
        File.WriteAllText(KeyPath, key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(LockedKeyPath, key.ExportEncryptedPkcs8PrivateKeyPem(Password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
        File.WriteAllText(WholePemPath, $"{_own.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
    }

    public string PfxPath { get; }

    /// <summary>Without the key, and with the certificate above it.</summary>
    public string PemPath { get; }

    public string KeyPath { get; }

    /// <summary>The key under <see cref="Password"/>.</summary>
    public string LockedKeyPath { get; }

    /// <summary>With the key in the same file.</summary>
    public string WholePemPath { get; }

    public string Thumbprint => _own.Thumbprint;

    public void Dispose()
    {
        _own.Dispose();
        _authority.Dispose();
    }
}
