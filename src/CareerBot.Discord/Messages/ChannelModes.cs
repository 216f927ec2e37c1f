using CareerBot.Conversations.Caching;
using CareerBot.Conversations.Memory;

namespace CareerBot.Discord.Messages;

/// <summary>How the bot behaves in each channel, kept for a minute: the gateway's reader must know at once which messages are none of ours.</summary>
internal sealed class ChannelModes(SafeStore store, TimeProvider time)
{
    private const int MostKept = 10_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ExpiringCache<(string Server, string Channel), ChannelMode> _modes = new(MostKept, Kept, time);

    private readonly Lock _gate = new();

    private long _saved;

    /// <summary>The mode where it is known at the moment, without asking the store.</summary>
    public ChannelMode? Peek(string server, string channel) => _modes.TryGet((server, channel), out var kept) ? kept : null;

    /// <summary>Outside a server the bot answers everything that is said to it.</summary>
    public async Task<ChannelMode> OfAsync(string? server, string channel, CancellationToken cancellationToken)
    {
        if (server is null) return ChannelMode.Mention;
        if (Peek(server, channel) is { } known) return known;
        var saved = Interlocked.Read(ref _saved);
        var mode = await store.ModeOfAsync(server, channel, cancellationToken);
        Keep(server, channel, mode, saved);
        return mode;
    }

    /// <summary>Sets a channel, or a whole server where <paramref name="channel"/> is null; false where it could not be saved.</summary>
    public async Task<bool> TrySaveAsync(string server, string? channel, ChannelMode mode, CancellationToken cancellationToken)
    {
        var isSaved = await store.TrySaveModeAsync(server, channel, mode, cancellationToken);
        lock (_gate)
        {
            _saved++;
            _modes.RemoveWhere((key, _) => key.Server == server);
        }

        return isSaved;
    }

    /// <summary>What was read before something was saved may be out of date, and is used once but not kept.</summary>
    private void Keep(string server, string channel, ChannelMode mode, long saved)
    {
        lock (_gate)
        {
            if (saved == _saved) _modes.Set((server, channel), mode);
        }
    }
}
