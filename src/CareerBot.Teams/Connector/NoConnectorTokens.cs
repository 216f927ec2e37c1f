namespace CareerBot.Teams.Connector;

/// <summary>No credentials: clients on this machine take replies without a token.</summary>
internal sealed class NoConnectorTokens : IConnectorTokens
{
    public Task<string?> AcquireAsync(string? refused, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
