using CareerBot.Commands;
using CareerBot.Setup;

namespace CareerBot.Web;

/// <summary>Has the web server serve https addresses with the configured certificate; without one nothing of TLS is loaded.</summary>
internal static class HttpsSetup
{
    public static void ServeHttps(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.Web();
        if (ListenCertificate.TroubleWith(options) is { } trouble) throw CommandFailure.Problem($"The configuration is wrong: {trouble}");
        var certificate = ListenCertificate.Load(options);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https =>
        {
            https.ServerCertificate = certificate.Own;
            https.ServerCertificateChain = certificate.Chain;
        }));
    }
}
