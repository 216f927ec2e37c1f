using System.Text;
using CareerBot.Conversations.Privacy;
using CareerBot.Knowledge.Reading;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerBot.Web;

/// <summary>What is kept of people, and how a person of the web page has it deleted.</summary>
internal static class PrivacyEndpoints
{
    // https://www.w3.org/TR/clear-site-data/ — what the page has kept in the browser goes too, even where its script has gone wrong.
    private const string ClearSiteData = "Clear-Site-Data";
    private const string Storage = "\"storage\"";

    public static void MapPrivacy(this IEndpointRouteBuilder app)
    {
        app.MapGet(PrivacyNotice.Path, (PrivacyNotice notice) => Results.Content(Page(notice), "text/html; charset=utf-8")).ExcludeFromDescription();

        app.MapPost("/api/forget", Forget)
            .WithName("Forget")
            .WithSummary("Forgets the conversation of the page.")
            .WithDescription("The host keeps nothing of people of the web page: what the conversation is about lies in the browser, which is told to delete it.")
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithMetadata(VisitorLimit.Questions);
    }

    /// <summary>Has the browser delete what the page keeps in it.</summary>
    public static void ClearBrowser(HttpContext context) => context.Response.Headers[ClearSiteData] = Storage;

    private static Ok<WebForgotten> Forget(HttpContext context)
    {
        ClearBrowser(context);
        return TypedResults.Ok(new WebForgotten { Text = Conversations.Phrases.ForgottenOnPage, Conversation = null });
    }

    private static string Page(PrivacyNotice notice)
    {
        var read = GuideReader.Read("PRIVACY.md", Encoding.UTF8.GetBytes(notice.Text));
        return GuidePage.Render(read.Guide ?? throw new InvalidOperationException("The privacy notice can't be read."));
    }
}
