using System.Net;
using CareerBot.Teams.Activities;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Loopback;

/// <summary>A server of its own, on a port of its own that only this machine can reach: the one place where activities are taken without credentials.</summary>
/// <remarks>The host's other addresses don't lead here, whatever stands before them and whatever a request says of itself.</remarks>
internal sealed class LoopbackListener(IServiceProvider services, IOptions<TeamsOptions> options, ILoggerFactory logging, ILogger<LoopbackListener> logger) : IHostedService, IDisposable
{
    private KestrelServer? _server;

    /// <summary>Where it listens; null where it is switched off.</summary>
    public Uri? Address { get; private set; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.AllowAnonymousLoopback) return;
        var port = options.Value.LoopbackPort;
        _server = new KestrelServer(Options.Create(Kestrel(port)), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logging), logging);
        try
        {
            await _server.StartAsync(new LoopbackApplication(services), cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new OptionsValidationException(TeamsOptions.Section, typeof(TeamsOptions), [$"\"Teams:LoopbackPort\" is {port}, where another program listens or the bot itself does: name another port."]);
        }

        Address = new Uri(_server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
        logger.AnonymousLoopback(Address.Port, MessagesEndpoint.Path);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_server is { } server) await server.StopAsync(cancellationToken);
    }

    public void Dispose() => _server?.Dispose();

    private KestrelServerOptions Kestrel(int port)
    {
        var kestrel = new KestrelServerOptions { AddServerHeader = false, ApplicationServices = services };
        kestrel.Limits.MaxRequestBodySize = options.Value.MaxActivityBytes;
        if (port == 0) kestrel.Listen(IPAddress.Loopback, port, OverHttp1);
        else kestrel.ListenLocalhost(port, OverHttp1);
        return kestrel;
    }

    private static void OverHttp1(ListenOptions listen) => listen.Protocols = HttpProtocols.Http1;
}
