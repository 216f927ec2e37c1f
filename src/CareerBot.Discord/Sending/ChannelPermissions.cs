using System.Net;
using CareerBot.Conversations.Caching;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Sending;

/// <summary>
/// What Discord has refused in which channel, remembered for some minutes: nothing is tried there that would be refused again. At 10,000
/// refusals in ten minutes Discord locks the address out, and anybody can add the bot to a server that forbids writing.
/// </summary>
internal sealed class ChannelPermissions(TimeProvider time, ILogger<ChannelPermissions> logger)
{
    /// <summary>
    /// Refusals that one server may cost within <see cref="Window"/>; after that only those of its channels are written to that took
    /// something of late.
    /// </summary>
    public const int MostOfServer = 50;

    private const int MostChannels = 10_000;

    // https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
    private const int MissingAccess = 50001;

    private const int CannotMessageUser = 50007;

    /// <summary>How long a refusal is remembered.</summary>
    public static TimeSpan Remembered { get; } = TimeSpan.FromMinutes(5);

    /// <summary>As long as Discord counts.</summary>
    private static TimeSpan Window { get; } = TimeSpan.FromMinutes(10);

    private readonly ExpiringCache<string, RefusedChannel> _refused = new(MostChannels, Remembered, time);

    private readonly ExpiringCache<string, bool> _written = new(MostChannels, Window, time);

    private readonly ExpiringCache<string, int[]> _refusals = new(MostChannels, Window, time);

    /// <summary>Channels in which nothing can be said at the moment.</summary>
    public int Closed => _refused.Snapshot().Count(entry => entry.Value.Missing.HasFlag(MissingPermission.SendMessages));

    /// <summary>Whether no simpler message would be taken either: the channel can't be seen, or the person takes no messages.</summary>
    public static bool IsHopeless(DiscordRestException exception) => exception.Code is MissingAccess or CannotMessageUser;

    /// <summary>Whether nothing is to be said in a channel, and so nothing looked up for it.</summary>
    public bool IsClosed(string? server, string channel) =>
        MissingIn(channel).HasFlag(MissingPermission.SendMessages) || (server is not null && IsUsedUp(server) && !_written.TryGet(channel, out _));

    public MissingPermission MissingIn(string channel) => _refused.TryGet(channel, out var known) ? known.Missing : MissingPermission.None;

    /// <summary>The channels of a server in which something was refused.</summary>
    public IReadOnlyList<RefusedChannel> In(string server) =>
        [.. _refused.Snapshot().Select(entry => entry.Value).Where(refused => refused.Server == server)];

    /// <summary>Counts a refusal, whatever comes of it.</summary>
    public void CountRefusal(string? server, DiscordRestException exception)
    {
        if (server is null || exception.Status != HttpStatusCode.Forbidden) return;
        _refusals.TryAdd(server, [0]);
        if (!_refusals.TryGet(server, out var count)) return;
        if (Interlocked.Increment(ref count[0]) == MostOfServer) logger.ServerRefuses(server, MostOfServer, Window);
    }

    /// <summary>Remembers what a channel does not allow. One line of the log says so, with what to do about it.</summary>
    public void Remember(string? server, string channel, MissingPermission missing, int code)
    {
        if (missing == MissingPermission.None) return;
        var before = MissingIn(channel);
        _refused.Set(channel, new RefusedChannel(server, channel, before | missing, code));
        if ((before & missing) == missing) return;
        var remedy = Phrases.Remedy(missing, code);
        logger.ChannelRefuses(server ?? "(direct message)", channel, Phrases.Refused(missing), code, remedy, Remembered);
    }

    /// <summary>Something was said in a channel, so it can't be closed.</summary>
    public void RememberWritten(string channel)
    {
        _written.Set(channel, true);
        if (!_refused.TryGet(channel, out var known) || !known.Missing.HasFlag(MissingPermission.SendMessages)) return;
        var left = known.Missing & ~MissingPermission.SendMessages;
        if (left == MissingPermission.None) _refused.Remove(channel);
        else _refused.Set(channel, known with { Missing = left });
    }

    /// <summary>Somebody has changed a channel; what it allows is to be found out anew.</summary>
    public void ForgetChannel(string channel) => _refused.Remove(channel);

    /// <summary>Somebody has changed roles of a server.</summary>
    public void ForgetServer(string server) => _refused.RemoveWhere((_, refused) => refused.Server == server);

    private bool IsUsedUp(string server) => _refusals.TryGet(server, out var count) && Volatile.Read(ref count[0]) >= MostOfServer;
}
