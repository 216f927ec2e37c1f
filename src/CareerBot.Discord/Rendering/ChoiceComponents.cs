using System.Globalization;
using CareerBot.Core.Replies;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Rendering;

/// <summary>Choices as a row of buttons or, where there are many, as a select.</summary>
/// <param name="Rows">Null where no choice can be a button.</param>
/// <param name="Lines">What stands in the text because no button can say it: labels that are too long, choices that must be typed.</param>
internal sealed record ChoiceComponents(IReadOnlyList<Component>? Rows, IReadOnlyList<string> Lines)
{
    public static ChoiceComponents Of(IReadOnlyList<Choice> choices)
    {
        var labels = Labels(choices);
        var picks = choices
            .Select((choice, i) => (Label: labels[i], Id: ComponentAction.Of(choice) is { } action ? ComponentId.Of(action) : null))
            .Take(DiscordLimits.SelectOptions)
            .ToArray();
        var buttons = picks.Where(pick => pick.Id is not null).DistinctBy(pick => pick.Id, StringComparer.Ordinal).Select(pick => (pick.Label, Id: pick.Id ?? string.Empty)).ToArray();
        string[] lines = [.. picks.Where(pick => pick.Id is null || pick.Label.Length > DiscordLimits.ButtonLabel).Select(pick => pick.Label)];
        return new ChoiceComponents(buttons.Length == 0 ? null : [Row(buttons)], lines);
    }

    private static Component Row((string Label, string Id)[] picks) => picks.Length <= DiscordLimits.ButtonsInARow
        ? Component.Row([.. picks.Select(pick => Component.Button(PlainCut.To(pick.Label, DiscordLimits.ButtonLabel), pick.Id, ButtonStyle.Primary))])
        : Component.Row([Component.Select(ComponentId.OfSelect(), Phrases.PickOne, [.. picks.Select(pick => new SelectOption(PlainCut.To(pick.Label, DiscordLimits.OptionLabel), pick.Id))])]);

    /// <summary>Headings repeat from guide to guide; then the guide is named too.</summary>
    private static string[] Labels(IReadOnlyList<Choice> choices)
    {
        var severalGuides = choices.Select(choice => choice.GuideId).Distinct(StringComparer.Ordinal).Count() > 1;
        return [.. choices.Select((choice, i) => Label(choice, i, severalGuides))];
    }

    private static string Label(Choice choice, int place, bool severalGuides)
    {
        var label = MarkdownEscape.Fold(choice.Label);
        if (label.Length == 0) label = (place + 1).ToString(CultureInfo.InvariantCulture);
        return severalGuides && choice.GuideTitle.Length > 0 && !label.Contains(choice.GuideTitle, StringComparison.OrdinalIgnoreCase) ? $"{label} ({choice.GuideTitle})" : label;
    }
}
