using System.Globalization;
using System.Threading.RateLimiting;
using CareerBot.Setup;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CareerBot.Web;

/// <summary>How much one visitor may ask, and how much all of one address: a campus is many visitors, and whoever throws the cookie away is still at that address.</summary>
internal static class VisitorLimits
{
    /// <summary>A chat platform loads the pictures of all its people from few addresses, without a cookie, and keeps them.</summary>
    private const int ChartsPerMinute = 600;

    private const int ChartsPerMinuteAndAddress = 6000;

    public static IServiceCollection AddVisitorLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<WebOptions>, Visitors>((limiter, options, visitors) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, cancellationToken) => TellAsync(rejected, visitors, cancellationToken);

            // The visitor first: what one is refused is not taken from the others of the address.
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                Partition(context => visitors.Find(context.Request) ?? Visitors.PlaceOf(context), limit => PerVisitor(limit, options.Value)),
                Partition(Visitors.PlaceOf, limit => PerAddress(limit, options.Value)));
        });
        return services;
    }

    private static int PerVisitor(VisitorLimit limit, WebOptions options) => limit == VisitorLimit.Questions ? options.QuestionsPerMinute : ChartsPerMinute;

    private static int PerAddress(VisitorLimit limit, WebOptions options) =>
        limit == VisitorLimit.Questions ? Math.Max(options.QuestionsPerMinute, options.QuestionsPerMinuteAndAddress) : ChartsPerMinuteAndAddress;

    private static PartitionedRateLimiter<HttpContext> Partition(Func<HttpContext, string> whose, Func<VisitorLimit, int> perMinute) =>
        PartitionedRateLimiter.Create<HttpContext, (VisitorLimit? Limit, string Whose)>(context => context.GetEndpoint()?.Metadata.GetMetadata<VisitorLimit>() is { } limit
            ? RateLimitPartition.GetTokenBucketLimiter<(VisitorLimit?, string)>((limit, whose(context)), _ => Bucket(perMinute(limit)))
            : RateLimitPartition.GetNoLimiter<(VisitorLimit?, string)>((null, string.Empty)));

    private static async ValueTask TellAsync(OnRejectedContext rejected, Visitors visitors, CancellationToken cancellationToken)
    {
        var context = rejected.HttpContext;
        if (await HelpBeyondLimits.TryAnswerAsync(context, visitors.Find(context.Request) ?? Visitors.PlaceOf(context), cancellationToken)) return;
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Refilled in twelve portions a minute, so that nobody waits a whole one.</summary>
    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = Math.Max(1, perMinute / 12),
        ReplenishmentPeriod = TimeSpan.FromSeconds(perMinute < 12 ? 60.0 / perMinute : 5),
        QueueLimit = 0,
    };
}
