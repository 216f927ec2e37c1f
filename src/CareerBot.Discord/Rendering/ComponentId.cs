using CareerBot.Core.Turns;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Rendering;

/// <summary>Actions as the ids of components and back. They hold all that is needed, so they outlive a restart; what comes back is checked.</summary>
internal static class ComponentId
{
    private const char Separator = '|';
    private const string Up = "up";
    private const string Down = "down";
    private const string Share = "share";
    private const string Pick = "pick";
    private const string Section = "section";
    private const string Guide = "guide";
    private const string Salary = "pay";
    private const string Compare = "compare";

    private static readonly string[] Levels = ["entry", "experienced"];
    private static readonly string[] Periods = ["year", "month", "hour"];

    /// <summary>The id, or null where it would be longer than Discord takes or would not come back as the same.</summary>
    public static string? Of(ComponentAction action)
    {
        string?[] parts = action switch
        {
            ComponentAction.Rate rate => [rate.IsUp ? Up : Down, rate.Section],
            ComponentAction.Share { Chart: { } chart } share => [Share, share.Section, chart],
            ComponentAction.Share share => [Share, share.Section],
            ComponentAction.Pick => [Pick],
            ComponentAction.OpenGuide guide => [Guide, guide.GuideId],
            ComponentAction.Ask { Request: TurnRequest.Section section } => [Section, section.GuideId, section.SectionId],
            ComponentAction.Ask { Request: TurnRequest.Salary salary } => [Salary, salary.Occupation, salary.Place, salary.Level, salary.Period],
            ComponentAction.Ask { Request: TurnRequest.Compare compare } => [Compare, compare.First, compare.Second],
            _ => throw new ArgumentOutOfRangeException(nameof(action), action.GetType().Name, "An action has no id."),
        };
        var id = string.Join(Separator, parts);
        return Parse(id) == action ? id : null;
    }

    /// <summary>The id of a vote; without the section where that would be too long.</summary>
    public static string OfVote(bool isUp, string? section) => Of(new ComponentAction.Rate(isUp, section)) ?? (isUp ? $"{Up}{Separator}" : $"{Down}{Separator}");

    /// <summary>The id of sharing; without the section, then without the chart, where that would be too long.</summary>
    public static string OfShare(string? section, string? chart = null) =>
        Of(new ComponentAction.Share(section, chart)) ?? Of(new ComponentAction.Share(null, chart)) ?? Of(new ComponentAction.Share(section)) ?? $"{Share}{Separator}";

    /// <summary>The id of a select, whose options have ids of their own.</summary>
    public static string OfSelect() => Pick;

    /// <summary>Null for whatever <see cref="Of"/> can't have made.</summary>
    public static ComponentAction? Parse(string? id)
    {
        if (id is not { Length: > 0 and <= DiscordLimits.ComponentId }) return null;
        var parts = id.Split(Separator);
        if (!parts.All(IsSafe)) return null;
        return parts switch
        {
            [Up, var section] => new ComponentAction.Rate(true, OrNull(section)),
            [Down, var section] => new ComponentAction.Rate(false, OrNull(section)),
            [Share, var section] => new ComponentAction.Share(OrNull(section)),
            [Share, var section, { Length: > 0 } chart] => new ComponentAction.Share(OrNull(section), chart),
            [Pick] => new ComponentAction.Pick(),
            [Guide, { Length: > 0 } guide] => new ComponentAction.OpenGuide(guide),
            [Section, { Length: > 0 } guide, { Length: > 0 } section] => new ComponentAction.Ask(new TurnRequest.Section(guide, section)),
            [Salary, { Length: > 0 } occupation, var place, var level, var period] when IsOneOf(level, Levels) && IsOneOf(period, Periods) => new ComponentAction.Ask(
                new TurnRequest.Salary(occupation) { Place = OrNull(place), Level = OrNull(level), Period = OrNull(period) }),
            [Compare, { Length: > 0 } first, { Length: > 0 } second] => new ComponentAction.Ask(new TurnRequest.Compare(first, second)),
            _ => null,
        };
    }

    private static bool IsSafe(string? part) => part is null || !part.Any(sign => char.IsControl(sign) || sign == Separator);

    private static bool IsOneOf(string part, string[] known) => part.Length == 0 || known.Contains(part, StringComparer.Ordinal);

    private static string? OrNull(string part) => part.Length == 0 ? null : part;
}
