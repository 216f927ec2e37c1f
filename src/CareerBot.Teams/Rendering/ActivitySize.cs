using System.Text.Json;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Rendering;

/// <summary>
/// Teams counts an activity in UTF-16 and refuses one that is too big. Its limit has risen from 28 KB to about 100 KB, but not in every cloud:
/// https://github.com/microsoft/BotFramework-Services/issues/228
/// </summary>
internal static class ActivitySize
{
    /// <summary>Bytes in UTF-16 of a whole activity.</summary>
    public const int Most = 25 * 1024;

    /// <summary>Kept for who says it to whom, which is filled in when the activity is sent.</summary>
    public const int Envelope = 3 * 1024;

    public static bool Fits(OutgoingActivity activity) => InUtf16(activity) <= Most - Envelope;

    /// <summary>Our JSON is ASCII, everything else is escaped: a byte is a character, two bytes in UTF-16.</summary>
    public static int InUtf16(OutgoingActivity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.OutgoingActivity).Length * 2;
}
