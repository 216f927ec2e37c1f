using CareerBot.Conversations.Asking;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations.Limits;

/// <summary>
/// Who is answered now: whoever keeps within their share, and whoever needs help, which nobody is refused for having asked too much.
/// </summary>
public sealed class TurnAdmission
{
    /// <summary>The reply is the same each time; so many in one go tell a person what there is to tell.</summary>
    private const int HelpBurst = 3;

    private static readonly TimeSpan BetweenHelp = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private readonly TurnLimits _limits;
    private readonly Responder _responder;
    private readonly Readiness _readiness;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly TokenBuckets<(string Platform, string User)> _helped;

    public TurnAdmission(TurnLimits limits, Responder responder, Readiness readiness, IOptions<TurnLimitOptions> options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        _limits = limits;
        _responder = responder;
        _readiness = readiness;
        _time = time;
        _start = time.GetTimestamp();
        _helped = new(BetweenHelp, HelpBurst, options.Value.MaxTracked);
    }

    /// <summary>
    /// Whether a turn is to be answered. The limits are asked first, so words are only looked at where they would be refused.
    /// </summary>
    /// <param name="key">Who asks, and where.</param>
    /// <param name="turnId">For the log.</param>
    /// <param name="utterance">What was said; null where nothing was, as with a button.</param>
    /// <param name="wait">How long to wait before asking again; zero where the turn is to be answered.</param>
    public bool TryAdmit(ConversationKey key, string turnId, string? utterance, out TimeSpan wait)
    {
        if (_limits.TryTake(key, out wait)) return true;
        if (!TryHelp(key, turnId, utterance)) return false;
        wait = TimeSpan.Zero;
        return true;
    }

    /// <summary>
    /// Whether words that a limit would refuse are to be answered because they need help; the same person, so often in one go and no
    /// more.
    /// </summary>
    /// <remarks>For doors with a limit of their own; <see cref="TryAdmit"/> asks it by itself.</remarks>
    public bool TryHelp(ConversationKey key, string turnId, string? utterance)
    {
        if (string.IsNullOrWhiteSpace(utterance) || !_readiness.IsReady || !MayBeHelped(key)) return false;
        if (!_responder.NeedsHelp(turnId, utterance)) return false;
        CountHelped(key);
        return true;
    }

    private bool MayBeHelped(ConversationKey key)
    {
        lock (_gate) return _helped.WaitFor((key.Platform, key.User), _time.GetElapsedTime(_start)) <= TimeSpan.Zero;
    }

    private void CountHelped(ConversationKey key)
    {
        lock (_gate) _helped.Take((key.Platform, key.User), _time.GetElapsedTime(_start));
    }
}
