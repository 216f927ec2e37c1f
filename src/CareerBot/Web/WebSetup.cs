using System.Globalization;
using System.Threading.RateLimiting;
using CareerBot.Setup;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CareerBot.Web;

/// <summary>Wires the web page and its endpoint: limits, JSON, problem details, health.</summary>
internal static class WebSetup
{
    public const string AskLimit = "ask";

    public const string ChartLimit = "chart";

    /// <summary>A chat platform loads the pictures of all its people from few addresses, and keeps them.</summary>
    private const int ChartsPerMinute = 600;

    private const int MaxBodyBytes = 16 * 1024;

    public static WebApplicationBuilder AddWeb(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<WebOptions>().BindConfiguration(WebOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidator>();
        builder.Services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsRules>();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, WebJson.Default);
        });
        builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = ProblemTexts.Complete);
        builder.Services.AddHealthChecks().AddCheck<KnowledgeHealth>("knowledge");
        builder.Services.AddRateLimiter(Limit);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        return builder;
    }

    private static void Limit(RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(AskLimit, context => RateLimitPartition.GetTokenBucketLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => Bucket(context.RequestServices.GetRequiredService<IOptions<WebOptions>>().Value.QuestionsPerMinute)));
        limiter.AddPolicy(ChartLimit, context => RateLimitPartition.GetTokenBucketLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => Bucket(ChartsPerMinute)));
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
