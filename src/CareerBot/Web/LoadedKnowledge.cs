using CareerBot.Knowledge;

namespace CareerBot.Web;

/// <summary>Until the guides are loaded, whatever needs them waits a moment and then is told to come again.</summary>
internal static class LoadedKnowledge
{
    /// <summary>A small folder is loaded sooner than this; a large one's first index takes minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static TBuilder RequireLoadedKnowledge<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder
        => endpoint.AddEndpointFilter(async (call, next) =>
        {
            var context = call.HttpContext;
            var loaded = context.RequestServices.GetRequiredService<KnowledgeStore>().Loaded;
            if (loaded.IsCompletedSuccessfully || await IsLoadedAsync(loaded, context)) return await next(call);
            context.Response.Headers.RetryAfter = "2";
            return Results.Problem("The guides are still being loaded. Please try again in a moment.", statusCode: StatusCodes.Status503ServiceUnavailable);
        });

    private static async Task<bool> IsLoadedAsync(Task loaded, HttpContext context)
    {
        try
        {
            await loaded.WaitAsync(Patience, context.RequestServices.GetRequiredService<TimeProvider>(), context.RequestAborted);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
