namespace CareerBot.Discord.Gateway;

/// <summary>Opens connections to the gateway.</summary>
internal interface IGatewayTransport
{
    /// <exception cref="GatewayConnectException">There is no way to the gateway, or it turned the connection down.</exception>
    Task<IGatewayConnection> ConnectAsync(Uri url, CancellationToken cancellationToken);
}
