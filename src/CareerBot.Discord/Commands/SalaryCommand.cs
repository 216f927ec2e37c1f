using CareerBot.Core.Turns;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;

namespace CareerBot.Discord.Commands;

/// <summary>Pay of an occupation, by a form.</summary>
internal sealed class SalaryCommand(InteractionAsking asking) : IDiscordCommand
{
    private static readonly CommandChoice[] Levels = [Define.Choice(CommandTexts.Entry, "entry"), Define.Choice(CommandTexts.Experienced, "experienced")];
    private static readonly CommandChoice[] Periods = [Define.Choice(CommandTexts.Year, "year"), Define.Choice(CommandTexts.Month, "month"), Define.Choice(CommandTexts.Hour, "hour")];

    public static CommandPayload Shape { get; } = Define.Command(
        CommandTexts.SalaryName,
        CommandTexts.Salary,
        Define.Name(CommandTexts.OccupationName, CommandTexts.Occupation, isRequired: true),
        Define.Name(CommandTexts.PlaceName, CommandTexts.Place, isRequired: false),
        Define.Option(CommandOptionType.Text, CommandTexts.LevelName, CommandTexts.Level) with { Choices = Levels },
        Define.Option(CommandOptionType.Text, CommandTexts.PeriodName, CommandTexts.Period) with { Choices = Periods },
        Define.Private(),
        Define.For());

    public CommandPayload Definition => Shape;

    public async Task<InteractionReply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (call.Name(OptionNames.Occupation) is not { } occupation) return InteractionReply.Privately(Phrases.NoOccupation);
        var request = new TurnRequest.Salary(occupation)
        {
            Place = call.Name(OptionNames.Place),
            Level = call.OneOf(OptionNames.Level, Levels),
            Period = call.OneOf(OptionNames.Period, Periods),
        };
        var turn = new Turn(call.Interaction.Id, string.Empty) { Request = request };
        return await asking.AskAsync(call.Key, turn, new RenderOptions { IsPrivate = call.IsPrivate, ForUserId = call.Id(OptionNames.For) }, cancellationToken);
    }
}
