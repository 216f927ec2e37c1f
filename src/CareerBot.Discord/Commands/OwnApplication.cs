using System.Text.Json;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Commands;

/// <summary>The application's id: as configured, or as Discord says for the token.</summary>
internal sealed class OwnApplication(IDiscordRest rest, IOptions<DiscordOptions> options)
{
    /// <exception cref="DiscordRestException">Discord said no or can't be reached.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        if (options.Value.ApplicationId is { Length: > 0 } configured) return configured;
        var application = await rest.GetCurrentApplicationAsync(cancellationToken);
        return application is { ValueKind: JsonValueKind.Object } && application.TryGetProperty("id", out var id) && id.GetString() is { Length: > 0 } found
            ? found
            : throw new DiscordRestException("\"GET applications/@me\" was answered without an id.");
    }
}
