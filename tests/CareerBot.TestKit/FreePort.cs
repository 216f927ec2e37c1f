using System.Net;
using System.Net.Sockets;

namespace CareerBot.TestKit;

/// <summary>A port of this machine at which nobody listens at the moment, for programs that must be told one.</summary>
public static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
