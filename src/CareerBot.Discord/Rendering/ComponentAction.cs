using CareerBot.Core.Replies;
using CareerBot.Core.Turns;

namespace CareerBot.Discord.Rendering;

/// <summary>What a button or an option of a select stands for. The set is closed.</summary>
internal abstract record ComponentAction
{
    private ComponentAction()
    {
    }

    /// <summary>What picking the choice does; null where a button can't carry it and the label is to be typed.</summary>
    public static ComponentAction? Of(Choice choice) => choice switch
    {
        { Request: { } request } => new Ask(request),
        { GuideId: { Length: > 0 } guide, SectionId: { Length: > 0 } section } => new Ask(new TurnRequest.Section(guide, section)),
        { GuideId: { Length: > 0 } guide } => new OpenGuide(guide),
        _ => null,
    };

    /// <summary>A thumb on an answer.</summary>
    /// <param name="Section">What was answered with ("medical-records-technician#salary"); null where that is not known.</param>
    internal sealed record Rate(bool IsUp, string? Section) : ComponentAction;

    /// <summary>A private answer is to be shown to everybody.</summary>
    /// <param name="Section">What was answered with, for the votes on what is shown.</param>
    /// <param name="Chart">What is drawn, by <see cref="ChartCode"/>; null where nothing is.</param>
    internal sealed record Share(string? Section, string? Chart = null) : ComponentAction;

    /// <summary>Something is asked for, exactly.</summary>
    internal sealed record Ask(TurnRequest Request) : ComponentAction;

    /// <summary>A guide as a whole is asked about.</summary>
    internal sealed record OpenGuide(string GuideId) : ComponentAction;

    /// <summary>An option of a select was picked; its value says which.</summary>
    internal sealed record Pick : ComponentAction;
}
