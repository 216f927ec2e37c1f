using CareerBot.Conversations.Asking;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Core.Turns;
using CareerBot.Teams.Cards;

namespace CareerBot.Web;

/// <summary>Pictures of pay for chat platforms that load them by address. The figures come from the assistant, as every figure does.</summary>
internal static class ChartEndpoint
{
    private const string TurnId = "chart";
    private const int MostBars = 4;
    private const int LongestBar = 200;

    /// <summary>Wages are published once a year; a day lets a correction through.</summary>
    private const string CacheForADay = "public, max-age=86400";

    public static IEndpointRouteBuilder MapCharts(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(ChartAddress.Path, Draw).ExcludeFromDescription().RequireLoadedKnowledge().RequireRateLimiting(WebSetup.ChartLimit);
        return endpoints;
    }

    private static IResult Draw(HttpContext context, Responder responder, IServiceProvider services)
    {
        var query = context.Request.Query;
        string?[] bars = [.. query[ChartAddress.Bar]];
        if (bars.Length is 0 or > MostBars || services.GetService<IWageChartRenderer>() is not { } renderer) return Results.NotFound();

        WageEstimate[] estimates = [.. bars.Select(bar => Find(bar, responder)).OfType<WageEstimate>()];
        var period = query[ChartAddress.Period] == "hour" ? PayPeriod.Hour : PayPeriod.Year;
        if (estimates.Length < bars.Length || estimates.Any(estimate => MedianOf(estimate, period) is null)) return Results.NotFound();

        // Other pages may show it: that is what it is for.
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        context.Response.Headers.CacheControl = CacheForADay;
        return Results.Bytes(renderer.Png(new WageChart(estimates, period), isDark: false), "image/png");
    }

    private static WageEstimate? Find(string? bar, Responder responder)
    {
        if (bar is not { Length: <= LongestBar } || bar.Split('@', 2) is not [var occupation, var place]) return null;
        var turn = new Turn(TurnId, string.Empty) { Request = new TurnRequest.Salary(occupation) { Place = place } };
        return responder.Respond(turn).Reply is Reply.Salary salary ? salary.Estimates.FirstOrDefault(estimate => ChartAddress.Of(estimate) == bar) : null;
    }

    private static WageAmount? MedianOf(WageEstimate estimate, PayPeriod period) => (period == PayPeriod.Hour ? estimate.Hourly : estimate.Annual)?.Median;
}
