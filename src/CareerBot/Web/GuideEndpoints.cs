using CareerBot.Knowledge;

namespace CareerBot.Web;

/// <summary>The guides as pages: the targets of citations.</summary>
internal static class GuideEndpoints
{
    private const string Html = "text/html; charset=utf-8";

    public static void MapGuides(this IEndpointRouteBuilder app)
    {
        app.MapGet("/guides", (KnowledgeStore store) =>
        {
            using var lease = store.Acquire();
            return Results.Content(GuideListPage.Render(lease.Snapshot.Index.Guides.All), Html);
        }).RequireLoadedKnowledge().ExcludeFromDescription();

        app.MapGet("/guides/{id}", (string id, KnowledgeStore store) => store.FindGuide(id) is { } guide
            ? Results.Content(GuidePage.Render(guide), Html)
            : Results.Content(MissingPage.Render(), Html, statusCode: StatusCodes.Status404NotFound)).RequireLoadedKnowledge().ExcludeFromDescription();
    }
}
