using System.Net.Http.Headers;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Rest;

/// <summary>Wires the calls to Discord.</summary>
internal static class RestSetup
{
    // https://discord.com/developers/docs/reference#user-agent
    public static string UserAgent { get; } = $"DiscordBot (https://careerbot.example, {Version()})";

    public static IServiceCollection AddDiscordRest(this IServiceCollection services)
    {
        services.AddHttpClient(DiscordRest.ClientName)
            .ConfigureHttpClient(Configure)
            // The calls are a singleton, so connections are renewed here and not by the factory.
            .UseSocketsHttpHandler((handler, _) => handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.AddSingleton<IDiscordRest, DiscordRest>();
        return services;
    }

    private static void Configure(IServiceProvider services, HttpClient client)
    {
        var options = services.GetRequiredService<IOptions<DiscordOptions>>().Value;
        client.BaseAddress = new Uri($"{options.ApiUrl.TrimEnd('/')}/");
        client.Timeout = TimeSpan.FromSeconds(options.CallTimeoutSeconds);
        client.DefaultRequestHeaders.Authorization = options.Token is { IsEmpty: false } token ? new AuthenticationHeaderValue("Bot", token.Reveal()) : null;
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
    }

    private static string Version() => Assembly.GetExecutingAssembly().GetName().Version?.ToString(2) ?? "1.0";
}
