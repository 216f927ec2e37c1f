using System.Net.WebSockets;
using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Gateway;

/// <summary>Connections to the gateway over web sockets.</summary>
internal sealed class WebSocketTransport : IGatewayTransport
{
    public async Task<IGatewayConnection> ConnectAsync(Uri url, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        try
        {
            // Compatible servers turn away a client that does not say who it is; Discord asks for it on all calls.
            socket.Options.SetRequestHeader("User-Agent", RestSetup.UserAgent);
            // The gateway has heartbeats of its own.
            socket.Options.KeepAliveInterval = TimeSpan.Zero;
            await socket.ConnectAsync(url, cancellationToken);
            return new WebSocketConnection(socket);
        }
        catch (Exception exception)
        {
            socket.Dispose();
            if (exception is WebSocketException or HttpRequestException or IOException) throw new GatewayConnectException($"\"{url.Host}\" did not take the connection.", exception);
            throw;
        }
    }
}
