using Microsoft.AspNetCore.Http;

namespace CareerBot.Teams.Activities;

/// <summary>Why a body is no activity, as the caller is told.</summary>
internal sealed record BadActivity(int Status, string Reason)
{
    public static readonly BadActivity NotJson = new(StatusCodes.Status415UnsupportedMediaType, "Send an activity as application/json.");

    public static readonly BadActivity Unreadable = new(StatusCodes.Status400BadRequest, "The body is not an activity in JSON.");

    public static readonly BadActivity WithoutType = new(StatusCodes.Status400BadRequest, "The activity has no \"type\".");

    /// <summary>The bot is stopping and reads no more of it; the activity may come again.</summary>
    public static readonly BadActivity CutShort = new(StatusCodes.Status503ServiceUnavailable, Phrases.Stopping);

    public static BadActivity TooLarge(int most) => new(StatusCodes.Status413PayloadTooLarge, $"An activity may have {most} bytes.");
}
