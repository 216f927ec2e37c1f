using CareerBot.Conversations.Privacy;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Commands;

/// <summary>Deletes what is kept of the person who calls it; the answer is for them alone.</summary>
internal sealed class ForgetMeCommand(PersonForgetting forgetting) : IDiscordCommand
{
    public static CommandPayload Shape { get; } = Define.Command(CommandTexts.ForgetMeName, CommandTexts.ForgetMe);

    public CommandPayload Definition => Shape;

    public async Task<InteractionReply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        InteractionReply.Privately(await forgetting.ForgetAsync(call.Key.Platform, call.Key.User, cancellationToken));
}
