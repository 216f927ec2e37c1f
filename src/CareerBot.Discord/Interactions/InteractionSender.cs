using System.Globalization;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rest;
using CareerBot.Discord.Sending;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Interactions;

/// <summary>Answers interactions that came over the gateway. One that Discord has given up on is lost: it is neither repeated nor does it harm the next.</summary>
internal sealed class InteractionSender(IDiscordRest rest, TimeProvider time, ILogger<InteractionSender> logger)
{
    // https://docs.discord.com/developers/reference#snowflakes
    private const long DiscordEpoch = 1420070400000;
    private const int TimestampShift = 22;

    public async Task SendAsync(ReceivedInteraction interaction, InteractionReply reply, CancellationToken cancellationToken)
    {
        if (interaction.Token is not { Length: > 0 } token) return;
        try
        {
            await SendAsync(interaction.Id, token, reply, cancellationToken);
        }
        catch (DiscordRestException exception) when (exception.IsLostInteraction)
        {
            logger.InteractionLost(interaction.Id, AgeOf(interaction.Id), exception.Code);
        }
        catch (DiscordRestException exception)
        {
            logger.SendFailed(interaction.Id, (int?)exception.Status ?? 0, exception.Code);
        }
    }

    /// <summary>A picture is an extra: where Discord does not take it, the words go alone.</summary>
    private async Task SendAsync(string id, string token, InteractionReply reply, CancellationToken cancellationToken)
    {
        try
        {
            await rest.RespondAsync(id, token, InteractionBody.Of(reply), cancellationToken);
        }
        catch (DiscordRestException exception) when (!exception.IsLostInteraction && WithoutFile(reply, exception) is not null)
        {
            logger.SentWithoutFile(id, (int?)exception.Status ?? 0, exception.Code);
            await rest.RespondAsync(id, token, InteractionBody.Of(WithoutFile(reply, exception) ?? reply), cancellationToken);
        }
    }

    private static InteractionReply? WithoutFile(InteractionReply reply, DiscordRestException refusal) =>
        reply is InteractionReply.Say { Message: var message } && SimplerMessage.MayBeOfFile(message, refusal) ? new InteractionReply.Say(message.WithoutFiles()) : null;

    private long AgeOf(string id) => ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var snowflake)
        ? time.GetUtcNow().ToUnixTimeMilliseconds() - ((long)(snowflake >> TimestampShift) + DiscordEpoch)
        : 0;
}
