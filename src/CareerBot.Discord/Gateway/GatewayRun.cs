using System.Diagnostics.CodeAnalysis;
using System.Net;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Gateway;

/// <summary>Runs the shards while the program runs. Where Discord won't have us it says what to fix and leaves the rest of the program alone.</summary>
internal sealed class GatewayRun(
    IDiscordRest rest,
    IGatewayTransport transport,
    IGatewayDispatchHandler handler,
    GatewayStatus status,
    IOptions<DiscordOptions> options,
    TimeProvider time,
    Func<double> jitter,
    ILogger<GatewayRun> logger) : BackgroundService
{
    private const string Refused = "Discord refuses the token. Copy a new one from the page \"Bot\" of the developer portal into Discord:Token (environment variable Discord__Token).";

    /// <summary>Waits as after so many failures, about half a minute, so that nothing turns in circles.</summary>
    private const int FailuresOfOurOwn = 6;

    private readonly DiscordOptions _options = options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host waits for nobody here: the web page serves while Discord is dialled.
        await Task.Yield();
        try
        {
            while (await TryRunAsync(stoppingToken))
            {
            }
        }
        catch (GatewayStoppedException exception)
        {
            status.Stopped(exception.Message);
            logger.GatewayStopped(exception.Message);
        }
    }

    /// <returns>True where it is worth another try.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever breaks here must neither end the program nor leave the bot silent.")]
    private async Task<bool> TryRunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not GatewayStoppedException && !cancellationToken.IsCancellationRequested)
        {
            var wait = GatewayBackOff.Delay(FailuresOfOurOwn, jitter());
            logger.GatewayBroke(exception.GetType().Name, wait);
            await Task.Delay(wait, time, cancellationToken);
            return true;
        }
    }

    /// <returns>True where the number of shards, which nobody has set, has become too small: Discord recommends another by now.</returns>
    private async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var bot = await AskAsync(cancellationToken);
        using var gate = new IdentifyGate(bot.SessionStartLimit, AskLimitAsync, time, logger);
        var parts = new GatewayParts
        {
            Url = new Uri(string.IsNullOrEmpty(_options.GatewayUrl) ? bot.Url : _options.GatewayUrl),
            Token = _options.Token ?? throw new GatewayStoppedException(Refused),
            Intents = _options.Intents,
            LongestSilence = TimeSpan.FromMinutes(_options.LongestSilenceMinutes),
            Transport = transport,
            Handler = handler,
            Gate = gate,
            Time = time,
            Jitter = jitter,
            Logger = logger,
        };
        var plan = _options.Shards is { } configured && ShardPlan.TryRead(configured, out var read) ? read : ShardPlan.AllOf(bot.Shards);
        var shards = plan.Select(id => new Shard(id, parts)).ToArray();
        status.Runs(shards);
        try
        {
            await RunAllAsync(shards, cancellationToken);
            return false;
        }
        catch (GatewayStoppedException exception) when (exception.Code == CloseCodes.ShardingRequired && string.IsNullOrWhiteSpace(_options.Shards))
        {
            logger.MoreShardsNeeded();
            await Task.Delay(GatewayBackOff.Delay(FailuresOfOurOwn, jitter()), time, cancellationToken);
            return true;
        }
    }

    /// <summary>What stops one shard stops them all: token, intents and number of shards are the same for all.</summary>
    private static async Task RunAllAsync(IReadOnlyList<Shard> shards, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = shards.Select(shard => shard.RunAsync(either.Token)).ToArray();
        var first = await Task.WhenAny(running);
        await either.CancelAsync();
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        await first;
    }

    private async Task<GatewayBot> AskAsync(CancellationToken cancellationToken)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await rest.GetGatewayBotAsync(cancellationToken);
            }
            catch (DiscordRestException exception) when (exception.Status == HttpStatusCode.Unauthorized)
            {
                throw new GatewayStoppedException(Refused, exception);
            }
            catch (DiscordRestException exception)
            {
                var wait = GatewayBackOff.Delay(failures, jitter());
                logger.GatewayUnknown((int?)exception.Status, wait);
                await Task.Delay(wait, time, cancellationToken);
            }
        }
    }

    private async Task<SessionStartLimit> AskLimitAsync(CancellationToken cancellationToken) => (await rest.GetGatewayBotAsync(cancellationToken)).SessionStartLimit;
}
