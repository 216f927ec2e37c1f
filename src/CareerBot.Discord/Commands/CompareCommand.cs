using CareerBot.Core.Turns;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;

namespace CareerBot.Discord.Commands;

/// <summary>Two occupations side by side.</summary>
internal sealed class CompareCommand(InteractionAsking asking) : IDiscordCommand
{
    public static CommandPayload Shape { get; } = Define.Command(
        CommandTexts.CompareName,
        CommandTexts.Compare,
        Define.Name(CommandTexts.FirstName, CommandTexts.First, isRequired: true),
        Define.Name(CommandTexts.SecondName, CommandTexts.Second, isRequired: true),
        Define.Private(),
        Define.For());

    public CommandPayload Definition => Shape;

    public async Task<InteractionReply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (call.Name(OptionNames.First) is not { } first || call.Name(OptionNames.Second) is not { } second) return InteractionReply.Privately(Phrases.NoOccupation);
        var turn = new Turn(call.Interaction.Id, string.Empty) { Request = new TurnRequest.Compare(first, second) };
        return await asking.AskAsync(call.Key, turn, new RenderOptions { IsPrivate = call.IsPrivate, ForUserId = call.Id(OptionNames.For) }, cancellationToken);
    }
}
