using System.Globalization;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Checking;

/// <summary>Rules about a guide as a whole: its id, its age, its sources.</summary>
internal static class GuideRules
{
    private const int OldAfterMonths = 24;

    public static IEnumerable<KnowledgeProblem> Check(IReadOnlyList<CheckedGuide> guides, DateOnly today)
    {
        foreach (var problem in GuideIds.Repeats([.. guides.Select(guide => guide.Guide)])) yield return problem;

        foreach (var guide in guides.Where(guide => guide.Guide.IsDefault).Skip(1))
        {
            yield return guide.Warning(guide.Outline.DefaultLine, "default-guide-twice", $"The guide says 'default: true', as '{guides.First(other => other.Guide.IsDefault).Path}' does already; only one is used.", "Keep 'default: true' in one guide.");
        }

        foreach (var guide in guides)
        {
            if (guide.Guide.Updated is { } updated && updated < today.AddMonths(-OldAfterMonths))
            {
                yield return guide.Warning(
                    guide.Outline.UpdatedLine,
                    "guide-old",
                    string.Create(CultureInfo.InvariantCulture, $"The guide was last updated on {updated:yyyy-MM-dd}, more than {OldAfterMonths} months ago."),
                    "Check its facts and figures, then set 'updated:' to today's date.");
            }

            if (guide.Outline.FirstAmountLine > 0 && guide.Guide.Source is null)
            {
                yield return guide.Warning(
                    guide.Outline.FirstAmountLine,
                    "amount-without-source",
                    "The text states an amount of money, but the front matter names no source for it.",
                    "Add 'source:' with 'title:', 'publisher:' and 'date:' to the front matter.");
            }
        }
    }
}
