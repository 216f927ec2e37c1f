using CareerBot.Teams.Authentication;
using CareerBot.Teams.Connector;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Operating;

/// <summary>What an operator does for Teams from the command line, without the host running.</summary>
public sealed class TeamsOperator : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TeamsOperator(ServiceProvider services) => _services = services;

    /// <summary>Null where no app is registered.</summary>
    /// <param name="configuration">With the section "Teams".</param>
    /// <param name="publicUrl">Under which people and Teams reach the bot; empty where it is not set.</param>
    /// <exception cref="TeamsTrouble">An option is wrong; the message says which.</exception>
    public static TeamsOperator? Open(IConfiguration configuration, string publicUrl) => Open(configuration, publicUrl, _ => { });

    /// <summary>Looks at what goes in, what goes out, and the way here.</summary>
    public Task<IReadOnlyList<TeamsFinding>> CheckAsync(CancellationToken cancellationToken) => _services.GetRequiredService<TeamsCheckUp>().RunAsync(cancellationToken);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    internal static TeamsOperator? Open(IConfiguration configuration, string publicUrl, Action<IServiceCollection> change)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = Read(configuration);
        string[] failures = [.. Failures(new TeamsOptionsValidator(), options), .. Failures(new TeamsOptionsRules(), options)];
        if (failures.Length > 0) throw new TeamsTrouble(string.Join(' ', failures));
        if (!options.IsRegistered) return null;

        var services = new ServiceCollection();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(Options.Create(options));
        services.AddTeamsAuthentication();
        services.AddTeamsConnector();
        services.AddSingleton(provider => new MessagingEndpointCheck(provider.GetRequiredService<IHttpClientFactory>(), publicUrl));
        services.AddSingleton<TeamsCheckUp>();
        change(services);
        return new TeamsOperator(services.BuildServiceProvider());
    }

    private static TeamsOptions Read(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection(TeamsOptions.Section).Get<TeamsOptions>() ?? new TeamsOptions();
        }
        catch (InvalidOperationException exception)
        {
            throw new TeamsTrouble(exception.Message, exception);
        }
    }

    private static IEnumerable<string> Failures(IValidateOptions<TeamsOptions> rules, TeamsOptions options) => rules.Validate(null, options).Failures ?? [];
}
