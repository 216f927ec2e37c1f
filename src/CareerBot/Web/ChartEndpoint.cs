using CareerBot.Charts.Serving;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Web;

/// <summary>Pictures of pay at signed addresses; any other address is one at which there is nothing.</summary>
internal static class ChartEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCharts(this IEndpointRouteBuilder app) =>
        app.MapMethods("/charts/{name}", Methods, Find).RequireLoadedKnowledge().WithMetadata(VisitorLimit.Charts).ExcludeFromDescription();

    private static IResult Find(string name, HttpContext context, ChartDrawing drawing)
    {
        if (drawing.Find(name) is not { } chart) return Results.NotFound();
        var headers = context.Response.Headers;

        // An address stands for certain figures of a certain date: what is drawn at it never changes.
        headers.CacheControl = "public, max-age=31536000, immutable";

        // Chat platforms show the picture on pages of their own.
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Results.Bytes(chart.Content, chart.ContentType, entityTag: new EntityTagHeaderValue($"\"{chart.Tag}\""));
    }
}
