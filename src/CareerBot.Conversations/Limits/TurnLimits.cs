using Microsoft.Extensions.Options;

namespace CareerBot.Conversations.Limits;

/// <summary>Keeps one person, or one channel, from asking more than its share: token buckets for both, in bounded memory.</summary>
public sealed class TurnLimits
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly TokenBuckets<(string Platform, string User)> _users;
    private readonly TokenBuckets<(string Platform, string Place)> _places;

    public TurnLimits(IOptions<TurnLimitOptions> options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        var limits = options.Value;
        _time = time;
        _start = time.GetTimestamp();
        _users = new(TimeSpan.FromMinutes(1) / limits.UserPerMinute, limits.UserBurst, limits.MaxTracked);
        _places = new(TimeSpan.FromMinutes(1) / limits.ChannelPerMinute, limits.ChannelBurst, limits.MaxTracked);
    }

    /// <summary>People and channels that are remembered at the moment; those that have not asked for a while are dropped.</summary>
    public int Tracked
    {
        get
        {
            lock (_gate) return _users.Tracked + _places.Tracked;
        }
    }

    /// <summary>Counts one question of a person in a place. Where it is one too many, nothing is counted.</summary>
    /// <param name="key">Who asks, and where.</param>
    /// <param name="wait">How long to wait before asking again; zero where the question may be asked.</param>
    public bool TryTake(ConversationKey key, out TimeSpan wait)
    {
        var user = (key.Platform, key.User);
        var place = (key.Platform, key.Place);
        lock (_gate)
        {
            var now = _time.GetElapsedTime(_start);
            var forUser = _users.WaitFor(user, now);
            var forPlace = _places.WaitFor(place, now);
            wait = forUser > forPlace ? forUser : forPlace;
            if (wait > TimeSpan.Zero) return false;
            _users.Take(user, now);
            _places.Take(place, now);
            return true;
        }
    }
}
