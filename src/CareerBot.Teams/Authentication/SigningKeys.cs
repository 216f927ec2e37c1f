using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CareerBot.Teams.Authentication;

/// <summary>The keys that one metadata address publishes: kept for a day, read again where a key is unknown, at a growing distance and once however many ask.</summary>
/// <remarks>Where they can't be read again the known ones stay in force: an outage of the metadata must not silence the bot.</remarks>
internal sealed class SigningKeys(string address, IDocumentRetriever documents, TimeProvider time, ILogger logger) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>The longest distance of two reads with keys in hand: anybody may make up the id of a key.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>The same while there are none and nobody can be answered.</summary>
    public static readonly TimeSpan LongestWithoutKeys = TimeSpan.FromSeconds(16);

    private readonly Lock _gate = new();
    private readonly ReadPace _pace = new(time);
    private readonly CancellationTokenSource _closing = new();

    private FrozenDictionary<string, SigningKey> _keys = FrozenDictionary<string, SigningKey>.Empty;
    private Task? _reading;
    private long _readAt;
    private bool _isReadable;

    private TimeSpan LongestWait => _keys.Count > 0 ? Longest : LongestWithoutKeys;

    private bool IsStale => _keys.Count == 0 || time.GetElapsedTime(_readAt) >= Lifetime;

    /// <summary>What is published at this moment.</summary>
    public static async Task<IReadOnlyList<SigningKey>> ReadAsync(string address, IDocumentRetriever documents, CancellationToken cancellationToken)
    {
        var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, cancellationToken);
        var published = configuration.JsonWebKeySet?.Keys ?? throw new InvalidDataException($"\"{address}\" publishes no keys.");
        return [.. published.Where(key => !string.IsNullOrEmpty(key.Kid)).DistinctBy(key => key.Kid).Select(SigningKey.Of)];
    }

    /// <summary>A known key is never waited for, not even where it is time to read the keys again.</summary>
    public async Task<KeyLookup> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        Task? reading;
        lock (_gate)
        {
            var known = _keys.GetValueOrDefault(keyId);
            reading = known is null || IsStale ? ReadOnce() : null;
            if (known is not null) return new KeyLookup.Found(known);
        }

        if (reading is not null) await reading.WaitAsync(cancellationToken);
        lock (_gate)
        {
            if (_keys.TryGetValue(keyId, out var key)) return new KeyLookup.Found(key);
            return _isReadable ? new KeyLookup.NotPublished() : new KeyLookup.Unreadable(_pace.Left(LongestWait));
        }
    }

    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
    }

    /// <summary>Whoever comes while the keys are being read shares that read; null where they were read too shortly before.</summary>
    private Task? ReadOnce()
    {
        if (_reading is { IsCompleted: false }) return _reading;
        return _pace.Left(LongestWait) > TimeSpan.Zero ? null : _reading = ReadAgainAsync(_closing.Token);
    }

    /// <summary>It ends with the ring and not with the caller that happened to begin it, since others wait for it too.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever the metadata's host does, callers are asked to come again.")]
    private async Task ReadAgainAsync(CancellationToken cancellationToken)
    {
        try
        {
            var published = await ReadAsync(address, documents, cancellationToken);
            if (published.Count == 0) throw new InvalidDataException($"\"{address}\" publishes no keys.");
            Take(published.ToFrozenDictionary(key => key.Key.Kid, StringComparer.Ordinal));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var (known, wait) = Fail();
            logger.KeysNotRead(address, exception.GetType().Name, known, wait.TotalSeconds);
        }
    }

    private void Take(FrozenDictionary<string, SigningKey> published)
    {
        lock (_gate)
        {
            var isFruitful = IsStale || published.Keys.Any(id => !_keys.ContainsKey(id));
            (_keys, _readAt, _isReadable) = (published, time.GetTimestamp(), true);
            _pace.End(isFruitful, LongestWait);
        }
    }

    private (int Known, TimeSpan Wait) Fail()
    {
        lock (_gate)
        {
            _isReadable = false;
            _pace.End(isFruitful: false, LongestWait);
            return (_keys.Count, _pace.Left(LongestWait));
        }
    }
}
