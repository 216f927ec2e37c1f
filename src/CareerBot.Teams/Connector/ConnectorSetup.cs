using System.Net;
using CareerBot.Teams.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace CareerBot.Teams.Connector;

/// <summary>Wires outbound calls: replies, their tokens and the keys of callers.</summary>
internal static class ConnectorSetup
{
    private const int MaxAnswerBytes = 256 * 1024;

    private const int MaxMetadataBytes = 1024 * 1024;

    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddTeamsConnector(this IServiceCollection services)
    {
        services.AddHttpClient(ConnectorClient.ClientName, client => client.MaxResponseContentBufferSize = MaxAnswerBytes)
            .ConfigurePrimaryHttpMessageHandler(Handler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .AddResilienceHandler("retry", (pipeline, context) => Retry(pipeline, context.ServiceProvider));
        services.AddHttpClient(IdentityHttpClients.ClientName, client => client.Timeout = Attempt).ConfigurePrimaryHttpMessageHandler(Handler).RemoveAllLoggers();
        services.AddHttpClient(SigningKeyRing.ClientName, client => Bound(client)).ConfigurePrimaryHttpMessageHandler(Handler).RemoveAllLoggers();
        services.AddSingleton<ServiceUrls>();
        services.AddSingleton(provider => ConnectorTokens.Create(provider.GetRequiredService<IOptions<TeamsOptions>>().Value, provider.GetRequiredService<IHttpClientFactory>()));
        services.AddSingleton<IConnector, ConnectorClient>();
        return services;
    }

    /// <summary>What the channel asks to be tried again, with jitter and after the time that it names.</summary>
    /// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit</remarks>
    private static void Retry(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, IServiceProvider provider)
    {
        pipeline.TimeProvider = provider.GetRequiredService<TimeProvider>();
        pipeline.AddRetry(new HttpRetryStrategyOptions
        {
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromSeconds(1),
            MaxDelay = TimeSpan.FromSeconds(20),
            MaxRetryAttempts = 4,
            ShouldHandle = static outcome => ValueTask.FromResult(IsWorthAnotherTry(outcome.Outcome)),
            ShouldRetryAfterHeader = true,
            UseJitter = true,
        });
        pipeline.AddTimeout(Attempt);
    }

    /// <summary>A reply is a POST: after any other failure nobody knows whether it was shown, and none is better than two.</summary>
    private static bool IsWorthAnotherTry(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout } => true,
        { Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } } => true,
        _ => false,
    };

    /// <summary>A token is never carried to where a redirect points; connections are opened anew to follow changes of addresses.</summary>
    private static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    private static void Bound(HttpClient client)
    {
        client.Timeout = Attempt;
        client.MaxResponseContentBufferSize = MaxMetadataBytes;
    }
}
