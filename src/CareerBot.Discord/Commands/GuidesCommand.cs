using CareerBot.Core.Answering;
using CareerBot.Core.Retrieval;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Commands;

/// <summary>The guides by title, each to be opened.</summary>
internal sealed class GuidesCommand(IKnowledge knowledge, IOptions<AssistantOptions> assistant) : IDiscordCommand
{
    private const int Room = 3600;
    private const int LeftForMore = 120;

    public static CommandPayload Shape { get; } = Define.Command(CommandTexts.GuidesName, CommandTexts.Guides);

    public CommandPayload Definition => Shape;

    public Task<InteractionReply> RunAsync(CommandCall call, CancellationToken cancellationToken) => Task.FromResult<InteractionReply>(new InteractionReply.Say(List()));

    private MessagePayload List()
    {
        using var lease = knowledge.Acquire();
        var guides = lease.Snapshot.Index.Guides.All.OrderBy(guide => guide.Title, StringComparer.OrdinalIgnoreCase).ToArray();
        if (guides.Length == 0) return new MessagePayload { Content = Phrases.NoGuides }.AsPrivate();
        var text = new MarkdownWriter(Room);
        var listed = 0;
        foreach (var guide in guides)
        {
            var line = new MarkdownWriter(DiscordLimits.FieldValue).Own("- ").Link(PlainCut.To(guide.Title, DiscordLimits.OptionLabel), UrlOf(guide.Id)).ToString();
            if (text.Length + line.Length > Room - LeftForMore) break;
            text.Line().Own(line);
            listed++;
        }

        if (listed < guides.Length) text.Line().Quote(Phrases.MoreGuides(guides.Length - listed));
        var options = guides
            .Take(DiscordLimits.SelectOptions)
            .Select(guide => (guide.Title, Id: ComponentId.Of(new ComponentAction.OpenGuide(guide.Id))))
            .Where(option => option.Id is not null)
            .Select(option => new SelectOption(PlainCut.To(option.Title, DiscordLimits.OptionLabel), option.Id ?? string.Empty))
            .ToArray();
        return new MessagePayload
        {
            Embeds = [EmbedFrame.Of(Phrases.GuidesTitle(guides.Length), text, [], [])],
            Components = options.Length == 0 ? null : [Component.Row([Component.Select(ComponentId.OfSelect(), Phrases.OpenGuide, options)])],
        }.AsPrivate();
    }

    private string? UrlOf(string guideId) =>
        assistant.Value.PublicUrl is { Length: > 0 } site ? $"{site.TrimEnd('/')}/guides/{Uri.EscapeDataString(guideId)}" : null;
}
