using CareerBot.Knowledge;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Web;

/// <summary>Whether to send people here. Loading the guides is a state of its own: nothing has failed, so nothing is checked and logged.</summary>
internal static class HealthEndpoint
{
    public const string Path = "/health";

    public const string Loading = "Loading";

    public static void MapHealth(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Path, (RequestDelegate)AnswerAsync).ExcludeFromDescription();

    private static async Task AnswerAsync(HttpContext context)
    {
        var state = await StateAsync(context);
        context.Response.StatusCode = state is Loading or nameof(HealthStatus.Unhealthy) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        context.Response.Headers.CacheControl = "no-store, no-cache";
        await context.Response.WriteAsync(state, context.RequestAborted);
    }

    private static async Task<string> StateAsync(HttpContext context)
    {
        if (!context.RequestServices.GetRequiredService<KnowledgeStore>().Loaded.IsCompleted) return Loading;
        var report = await context.RequestServices.GetRequiredService<HealthCheckService>().CheckHealthAsync(context.RequestAborted);
        return report.Status.ToString();
    }
}
