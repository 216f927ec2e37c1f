using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Authentication;

/// <summary>Whether a caller may post, and what.</summary>
internal static class CallerVerdict
{
    /// <summary>Null where the token goes with the activity; otherwise why it does not.</summary>
    public static string? Objection(TokenVerdict verdict, TeamsActivity activity) => verdict switch
    {
        TokenVerdict.Refused refused => refused.Reason,
        TokenVerdict.Unverified => "its key can't be looked up",
        TokenVerdict.FromSelf => null,
        TokenVerdict.FromChannel channel when !string.Equals(channel.ServiceUrl, activity.ServiceUrl, StringComparison.Ordinal) => "its service URL is not the activity's",
        TokenVerdict.FromChannel channel when !channel.Key.Endorses(activity.ChannelId) => "its key is not endorsed for the channel",
        TokenVerdict.FromChannel => null,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict.GetType().Name, "A kind of verdict is not judged."),
    };
}
