using System.Net;
using System.Net.Sockets;
using CareerBot.Setup;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Commands;

/// <summary>Whether the host can listen where it is told to.</summary>
internal static class DoctorCheckListening
{
    public static IEnumerable<DoctorCheck> Run(IConfiguration settings)
    {
        if (ListenAddress.TroubleWith(settings) is { } trouble) return [new DoctorCheck("address", trouble.Finding, trouble.Remedy)];
        var urls = ListenAddress.Of(settings);
        var ports = ListenAddress.Parse(urls).Select(address => Port(address.Port));
        return ListenAddress.NeedsCertificate(urls) ? ports.Prepend(Certificate(settings.Web())) : ports;
    }

    /// <summary>Whether it can be read is looked at with the configuration.</summary>
    private static DoctorCheck Certificate(WebOptions options)
    {
        var certificate = ListenCertificate.Load(options);
        using var own = certificate.Own;
        return certificate.ValidUntil(TimeProvider.System) is { } end
            ? new DoctorCheck("certificate", $"\"{options.CertificatePath}\" is valid until {end}; a new one is read at the next start.")
            : new DoctorCheck(
                "certificate",
                $"\"{options.CertificatePath}\" holds from {own.NotBefore:yyyy-MM-dd} to {own.NotAfter:yyyy-MM-dd} only.",
                "Renew it, and restart the bot.");
    }

    private static DoctorCheck Port(int port)
    {
        if (port == 0) return new DoctorCheck("port", "Any port that is free is taken.");
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return new DoctorCheck("port", $"{port} is free.");
        }
        catch (SocketException exception)
        {
            return new DoctorCheck("port", $"{port} can't be used: {exception.Message}.", "Stop the other program, or set Web:Url to another port.");
        }
    }
}
