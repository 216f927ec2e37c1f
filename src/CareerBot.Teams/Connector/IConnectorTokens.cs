namespace CareerBot.Teams.Connector;

/// <summary>Tokens for calls to the connector.</summary>
internal interface IConnectorTokens
{
    /// <summary>A token that is kept or a new one; null where none is needed.</summary>
    /// <param name="refused">The token that the connector did not take, so that it must be another; null at first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConnectorException">None was given; the message says why.</exception>
    Task<string?> AcquireAsync(string? refused, CancellationToken cancellationToken);
}
