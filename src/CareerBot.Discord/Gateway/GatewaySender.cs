namespace CareerBot.Discord.Gateway;

/// <summary>Sends frames one after another, within Discord's limits.</summary>
internal sealed class GatewaySender(IGatewayConnection line, TimeProvider time) : IDisposable
{
    private readonly SendLimit _limit = new(time);

    private readonly SemaphoreSlim _free = new(1, 1);

    /// <returns>False where too much has been sent already.</returns>
    public Task<bool> TrySendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken) => TrySendAsync(json, isHeartbeat: false, cancellationToken);

    public Task<bool> TrySendHeartbeatAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken) => TrySendAsync(json, isHeartbeat: true, cancellationToken);

    public void Dispose() => _free.Dispose();

    private async Task<bool> TrySendAsync(ReadOnlyMemory<byte> json, bool isHeartbeat, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            if (!_limit.TryTake(isHeartbeat)) return false;
            await line.SendAsync(json, cancellationToken);
            return true;
        }
        finally
        {
            _free.Release();
        }
    }
}
