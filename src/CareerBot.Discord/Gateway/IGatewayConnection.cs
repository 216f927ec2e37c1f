namespace CareerBot.Discord.Gateway;

/// <summary>One connection to the gateway. One reader and one writer may use it at the same time.</summary>
internal interface IGatewayConnection : IAsyncDisposable
{
    /// <summary>The next frame, or that the connection is over. The frame's bytes are valid until the next call.</summary>
    ValueTask<GatewayReceived> ReceiveAsync(CancellationToken cancellationToken);

    /// <exception cref="GatewayConnectException">The connection is broken.</exception>
    ValueTask SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken);

    /// <summary>Says goodbye, if that can be done quickly. Never throws because the other side is gone.</summary>
    ValueTask CloseAsync(int code, CancellationToken cancellationToken);
}
