using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CareerBot.Teams.Activities;

/// <summary>Reads an activity from a request, at most so many bytes of it.</summary>
internal static class ActivityBody
{
    public static async Task<(TeamsActivity? Activity, BadActivity? Problem)> ReadAsync(HttpContext context, int most)
    {
        if (!context.Request.HasJsonContentType()) return (null, BadActivity.NotJson);
        if (context.Request.ContentLength > most) return (null, BadActivity.TooLarge(most));
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = most;
        try
        {
            var activity = await JsonSerializer.DeserializeAsync(context.Request.Body, ActivityJson.Default.TeamsActivity, context.RequestAborted);
            return string.IsNullOrEmpty(activity?.Type) ? (null, BadActivity.WithoutType) : (activity, null);
        }
        catch (BadHttpRequestException exception)
        {
            return (null, exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? BadActivity.TooLarge(most) : BadActivity.Unreadable);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            // What is still arriving when the host stops is read no further.
            return (null, BadActivity.CutShort);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half a letter ("\ud800") as the name of a member.
            return (null, BadActivity.Unreadable);
        }
    }
}
