using System.Net;
using System.Security.Cryptography;
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

    /// <param name="services">What is wired.</param>
    /// <param name="jitter">From 0 to 1: how much longer each wait is than it must be.</param>
    public static IServiceCollection AddTeamsConnector(this IServiceCollection services, Func<double>? jitter = null)
    {
        services.AddHttpClient(ConnectorClient.ClientName, Unhurried)
            .ConfigurePrimaryHttpMessageHandler(Handler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .AddResilienceHandler("retry", (pipeline, context) => Retry(pipeline, context.ServiceProvider, jitter ?? Chance));
        services.AddHttpClient(IdentityHttpClients.ClientName, client => client.Timeout = Attempt).ConfigurePrimaryHttpMessageHandler(Handler).RemoveAllLoggers();
        services.AddHttpClient(SigningKeyRing.ClientName, Bound).ConfigurePrimaryHttpMessageHandler(Handler).RemoveAllLoggers();
        services.AddSingleton<ServiceUrls>();
        services.AddSingleton(provider => ConnectorTokens.Create(
            provider.GetRequiredService<IOptions<TeamsOptions>>().Value, provider.GetRequiredService<IHttpClientFactory>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IConnector, ConnectorClient>();
        return services;
    }

    /// <summary>What the channel asks to be tried again, with jitter and after the time that it names.</summary>
    private static void Retry(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, IServiceProvider provider, Func<double> jitter)
    {
        var time = provider.GetRequiredService<TimeProvider>();
        var wait = new RetryWait(time, jitter);
        pipeline.TimeProvider = time;
        pipeline.AddRetry(new HttpRetryStrategyOptions
        {
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromSeconds(1),
            MaxDelay = RetryWait.Longest,
            MaxRetryAttempts = 4,
            ShouldHandle = given => ValueTask.FromResult(wait.IsWorthAnotherTry(given.Outcome)),
            DelayGenerator = given => ValueTask.FromResult(wait.Of(given.Outcome)),
            UseJitter = true,
            Randomizer = jitter,
        });
        pipeline.AddTimeout(Attempt);
    }

    private static double Chance() => RandomNumberGenerator.GetInt32(1_000_000) / 1_000_000.0;

    /// <summary>A token is never carried to where a redirect points; connections are opened anew to follow changes of addresses.</summary>
    private static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    /// <summary>Each try has its own limit, and all of them that of the inbox; a third one would end what still goes on well.</summary>
    private static void Unhurried(HttpClient client)
    {
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.MaxResponseContentBufferSize = MaxAnswerBytes;
    }

    private static void Bound(HttpClient client)
    {
        client.Timeout = Attempt;
        client.MaxResponseContentBufferSize = MaxMetadataBytes;
    }
}
