using CareerBot.Core.Turns;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Messages;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;

namespace CareerBot.Discord.Commands;

/// <summary>"Answer this", in the menu of somebody's message: the answer goes to the person who called it, who may share it.</summary>
internal sealed class AnswerThisCommand(InteractionAsking asking) : IDiscordCommand
{
    public static CommandPayload Shape { get; } = new()
    {
        Type = CommandPayload.MessageType,
        Name = CommandTexts.AnswerThis.English,
        NameLocalizations = CommandTexts.AnswerThis.Others,
    };

    public CommandPayload Definition => Shape;

    public async Task<InteractionReply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (TextOf(call.Interaction.Data) is not { } text) return InteractionReply.Privately(Phrases.NothingToAnswer);
        var turn = new Turn(call.Interaction.Id, Pings.Without(text));
        return await asking.AskAsync(call.Key, turn, new RenderOptions { IsPrivate = true, Question = text }, cancellationToken);
    }

    // The content comes with the interaction, also without the privileged intent.
    private static string? TextOf(ReceivedInteractionData? data) =>
        data?.TargetId is { } target && data.Resolved?.Messages is { } messages && messages.TryGetValue(target, out var message) && message.Content?.Trim() is { Length: > 0 } text
            ? text[..Math.Min(text.Length, CommandCall.LongestText)]
            : null;
}
