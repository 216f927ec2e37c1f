using System.Net.Mime;

namespace CareerBot.Web;

/// <summary>Welcomes visitors: pages and answers bring the cookie, pictures and what programs call do not.</summary>
internal static class VisitorsSetup
{
    public static IApplicationBuilder UseVisitors(this IApplicationBuilder app)
    {
        var visitors = app.ApplicationServices.GetRequiredService<Visitors>();
        return app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                if (IsForVisitors(context)) visitors.Welcome(context);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static bool IsForVisitors(HttpContext context) =>
        context.Request.Path.Equals(AskEndpoint.Path, StringComparison.OrdinalIgnoreCase)
        || context.Response.ContentType?.StartsWith(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) is true;
}
