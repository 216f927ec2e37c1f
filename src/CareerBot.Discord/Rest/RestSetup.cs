using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Rest;

/// <summary>Wires the calls to Discord.</summary>
internal static class RestSetup
{
    /// <summary>Two hundred commands with all their translations stay far below.</summary>
    private const long MostBytes = 8 * 1024 * 1024;

    // https://discord.com/developers/docs/reference#user-agent
    public static string UserAgent { get; } = $"DiscordBot (https://careerbot.example, {Version()})";

    public static IServiceCollection AddDiscordRest(this IServiceCollection services)
    {
        services.AddHttpClient(RestSender.ClientName)
            .ConfigureHttpClient(Configure)
            // The calls are a singleton, so connections are renewed here and not by the factory.
            .UseSocketsHttpHandler((handler, _) => Configure(handler))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // What is worth a line is logged by route; the addresses that the loggers of the factory write hold tokens of interactions.
            .RemoveAllLoggers();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<InvalidCalls>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<RestSender>(provider, (Func<double>)Chance.Next));
        services.AddSingleton<IDiscordRest, DiscordRest>();
        return services;
    }

    private static void Configure(IServiceProvider services, HttpClient client)
    {
        var options = services.GetRequiredService<IOptions<DiscordOptions>>().Value;
        client.BaseAddress = new Uri($"{options.ApiUrl.TrimEnd('/')}/");
        // Each call has a time-out of its own.
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.MaxResponseContentBufferSize = MostBytes;
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
    }

    /// <summary>The API neither redirects nor sets cookies; a token must not follow anybody who does.</summary>
    private static void Configure(SocketsHttpHandler handler)
    {
        handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
    }

    private static string Version() => Assembly.GetExecutingAssembly().GetName().Version?.ToString(2) ?? "1.0";
}
