using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Commands;

/// <summary>What the bot can do and how to ask.</summary>
internal sealed class HelpCommand : IDiscordCommand
{
    public static CommandPayload Shape { get; } = Define.Command(CommandTexts.HelpName, CommandTexts.Help);

    public CommandPayload Definition => Shape;

    public Task<InteractionReply> RunAsync(CommandCall call, CancellationToken cancellationToken) => Task.FromResult<InteractionReply>(InteractionReply.Privately(Phrases.Help));
}
