using System.Net;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Commands;

/// <summary>Registers the commands when the host starts. Answering does not wait for it.</summary>
internal sealed class CommandRegistrar(CommandRegistration registration, TimeProvider time, ILogger<CommandRegistrar> logger) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                var outcome = await registration.SyncAsync(stoppingToken);
                logger.CommandsRegistered(outcome.Created, outcome.Changed, outcome.Deleted, outcome.Unchanged);
                return;
            }
            catch (DiscordRestException exception)
            {
                logger.RegistrationFailed((int?)exception.Status ?? 0, exception.Code);
                if (IsFinal(exception.Status)) return;
            }

            await Task.Delay(pause, time, stoppingToken);
        }
    }

    /// <summary>What asking again does not change: a wrong token, a wrong id, a definition that Discord does not take.</summary>
    private static bool IsFinal(HttpStatusCode? status) => status is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.TooManyRequests;
}
