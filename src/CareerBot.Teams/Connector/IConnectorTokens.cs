namespace CareerBot.Teams.Connector;

/// <summary>Tokens for calls to the connector.</summary>
internal interface IConnectorTokens
{
    /// <summary>A token from the cache or a new one; null where none is needed.</summary>
    /// <param name="isRefused">Whether the one in the cache was refused, so that a new one must be asked for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<string?> AcquireAsync(bool isRefused, CancellationToken cancellationToken);
}
