using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CareerBot.Teams.Authentication;

/// <summary>The keys that one metadata address publishes: kept for a day, read again where a key is unknown, but never more often than every five minutes.</summary>
/// <remarks>Where they can't be read again the known ones stay in force: an outage of the metadata must not silence the bot.</remarks>
internal sealed class SigningKeys(string address, IDocumentRetriever documents, TimeProvider time, ILogger logger) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public static readonly TimeSpan BetweenReads = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _reading = new(1);

    private volatile FrozenDictionary<string, SigningKey> _keys = FrozenDictionary<string, SigningKey>.Empty;
    private long _triedAt = DateTimeOffset.MinValue.UtcTicks;
    private long _readAt = DateTimeOffset.MinValue.UtcTicks;

    /// <summary>What is published at this moment.</summary>
    public static async Task<IReadOnlyList<SigningKey>> ReadAsync(string address, IDocumentRetriever documents, CancellationToken cancellationToken)
    {
        var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, cancellationToken);
        var published = configuration.JsonWebKeySet?.Keys ?? throw new InvalidDataException($"\"{address}\" publishes no keys.");
        return [.. published.Where(key => !string.IsNullOrEmpty(key.Kid)).DistinctBy(key => key.Kid).Select(SigningKey.Of)];
    }

    /// <summary>Null where no published key has the id.</summary>
    public async Task<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (_keys.TryGetValue(keyId, out var known) && Age(ref _readAt) < Lifetime) return known;
        await ReadAgainAsync(cancellationToken);
        return _keys.GetValueOrDefault(keyId);
    }

    public void Dispose() => _reading.Dispose();

    [SuppressMessage("Design", "CA1031", Justification = "Whatever the metadata's host does, the token is then refused for want of a key.")]
    private async Task ReadAgainAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (Age(ref _triedAt) < BetweenReads) return;
            Interlocked.Exchange(ref _triedAt, time.GetUtcNow().UtcTicks);
            var published = await ReadAsync(address, documents, cancellationToken);
            _keys = published.ToFrozenDictionary(key => key.Key.Kid, StringComparer.Ordinal);
            Interlocked.Exchange(ref _readAt, time.GetUtcNow().UtcTicks);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.KeysNotRead(address, exception.GetType().Name);
        }
        finally
        {
            _reading.Release();
        }
    }

    private TimeSpan Age(ref long ticks) => time.GetUtcNow() - new DateTimeOffset(Interlocked.Read(ref ticks), TimeSpan.Zero);
}
