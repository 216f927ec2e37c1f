using Microsoft.AspNetCore.Http.Features;

namespace CareerBot.Web;

/// <summary>Ends the reading of bodies when the host is stopped: whoever sends one slowly would hold the stop up, and then be cut off without a word.</summary>
internal static class StopSignal
{
    public static IApplicationBuilder UseStopSignal(this IApplicationBuilder app)
    {
        var stopping = app.ApplicationServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        return app.Use(async (context, next) =>
        {
            var mayHaveBody = context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true };
            await using var signal = mayHaveBody ? stopping.Register(context.Request.BodyReader.CancelPendingRead) : default;
            await next(context);
        });
    }
}
