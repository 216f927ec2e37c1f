using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;

namespace CareerBot.Discord.Commands;

/// <summary>A question in words.</summary>
internal sealed class AskCommand(InteractionAsking asking, IKnowledge knowledge) : IDiscordCommand
{
    public static CommandPayload Shape { get; } = Define.Command(
        CommandTexts.AskName,
        CommandTexts.Ask,
        Define.Option(CommandOptionType.Text, CommandTexts.QuestionName, CommandTexts.Question) with { Required = true, MinLength = 1, MaxLength = CommandCall.LongestText },
        Define.Name(CommandTexts.GuideName, CommandTexts.Guide, isRequired: false),
        Define.Private(),
        Define.For());

    public CommandPayload Definition => Shape;

    public async Task<InteractionReply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (call.Text(OptionNames.Question) is not { } question) return InteractionReply.Privately(Phrases.EmptyQuestion);
        var guide = call.Text(OptionNames.Guide);
        if (guide is not null && !KnownGuide(guide)) return InteractionReply.Privately(Phrases.NoSuchGuide);
        var turn = new Turn(call.Interaction.Id, question) { GuideId = guide };
        var options = new RenderOptions { IsPrivate = call.IsPrivate, ForUserId = call.Id(OptionNames.For), Question = question };
        return await asking.AskAsync(call.Key, turn, options, cancellationToken);
    }

    private bool KnownGuide(string id)
    {
        using var lease = knowledge.Acquire();
        return lease.Snapshot.Index.Guides.Find(id) is not null;
    }
}
