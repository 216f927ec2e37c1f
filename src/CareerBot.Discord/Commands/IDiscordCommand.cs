using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Commands;

/// <summary>A command: how it is registered and what it does.</summary>
internal interface IDiscordCommand
{
    CommandPayload Definition { get; }

    Task<InteractionReply> RunAsync(CommandCall call, CancellationToken cancellationToken);
}
