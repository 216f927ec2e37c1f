using CareerBot.Discord.Commands;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Operating;

/// <summary>What an operator does with Discord from the command line, without the host running.</summary>
public sealed class DiscordOperator : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private DiscordOperator(ServiceProvider services) => _services = services;

    private CommandRegistration Registration => _services.GetRequiredService<CommandRegistration>();

    /// <summary>Null where no token is configured.</summary>
    /// <param name="configuration">With the section "Discord".</param>
    /// <param name="publicUrl">Under which people reach the bot's web page; empty where it is not set.</param>
    /// <exception cref="DiscordTrouble">An option is wrong; the message says which.</exception>
    public static DiscordOperator? Open(IConfiguration configuration, string publicUrl) => Open(configuration, publicUrl, _ => { });

    /// <summary>Writes what differs of the commands.</summary>
    /// <exception cref="DiscordTrouble">Discord said no or can't be reached.</exception>
    public Task<RegistrationOutcome> RegisterAsync(CancellationToken cancellationToken) => AskAsync(() => Registration.SyncAsync(cancellationToken));

    /// <summary>The address under which the bot is added to a server.</summary>
    /// <exception cref="DiscordTrouble">No id is configured, and Discord said no or can't be reached.</exception>
    public async Task<string> InviteAsync(CancellationToken cancellationToken) =>
        InviteAddress.Of(await AskAsync(() => _services.GetRequiredService<OwnApplication>().GetAsync(cancellationToken)));

    /// <summary>Looks at everything that the bot needs of Discord, in the order in which one depends on another.</summary>
    public Task<IReadOnlyList<DiscordFinding>> CheckAsync(CancellationToken cancellationToken) => _services.GetRequiredService<DiscordCheckUp>().RunAsync(cancellationToken);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    internal static DiscordOperator? Open(IConfiguration configuration, string publicUrl, Action<IServiceCollection> change)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (!DiscordSetup.IsOn(configuration)) return null;
        var options = Read(configuration);
        var verdict = new DiscordOptionsValidator().Validate(null, options);
        if (verdict.Failed) throw new DiscordTrouble(string.Join(' ', verdict.Failures));

        var services = new ServiceCollection();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(Options.Create(options));
        services.AddDiscordRest();
        services.AddSingleton<OwnApplication>();
        services.AddSingleton<CommandRegistration>();
        services.AddHttpClient(InteractionsCall.ClientName, client => client.Timeout = TimeSpan.FromSeconds(options.CallTimeoutSeconds)).RemoveAllLoggers();
        services.AddSingleton<InteractionsCall>();
        services.AddSingleton<IGatewayTransport, WebSocketTransport>();
        services.AddSingleton<GatewayDial>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<DiscordCheckUp>(provider, publicUrl));
        change(services);
        return new DiscordOperator(services.BuildServiceProvider());
    }

    private static DiscordOptions Read(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection(DiscordOptions.Section).Get<DiscordOptions>() ?? new DiscordOptions();
        }
        catch (InvalidOperationException exception)
        {
            throw new DiscordTrouble(exception.Message, exception);
        }
    }

    private static async Task<T> AskAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (DiscordRestException exception)
        {
            throw new DiscordTrouble($"{exception.Message} {DiscordCheckUp.RemedyFor(exception)}", exception);
        }
    }
}
