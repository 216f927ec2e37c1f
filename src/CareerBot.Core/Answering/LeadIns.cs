using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering;

/// <summary>Puts a sentence that introduces a list before the items quoted of it: "An archivist needs these skills:" says nothing behind them, or alone.</summary>
internal static class LeadIns
{
    /// <summary>The passages in their order, but for lead-ins; one whose list is not quoted goes, or brings as much of the list as fits where it answers best.</summary>
    /// <param name="quoted">What is quoted of a section, the most telling first.</param>
    /// <param name="section">All passages of the section, as they stand in the guide.</param>
    /// <param name="room">Letters left.</param>
    public static IReadOnlyList<AnalyzedPassage> InPlace(IReadOnlyList<AnalyzedPassage> quoted, IReadOnlyList<AnalyzedPassage> section, int room)
    {
        var placed = quoted.Where(passage => !IsLeadIn(passage)).ToList();
        foreach (var leadIn in quoted.Where(IsLeadIn))
        {
            var list = ListBehind(leadIn, section);
            var at = placed.FindIndex(list.Contains);
            if (at >= 0) placed.Insert(at, leadIn);
            else if (leadIn == quoted[0]) placed.InsertRange(0, Fitting(list, room).Prepend(leadIn));
        }

        return placed.Count > 0 ? placed : quoted;
    }

    private static bool IsLeadIn(AnalyzedPassage passage) => passage.Passage.Kind == PassageKind.ListIntroduction;

    private static AnalyzedPassage[] ListBehind(AnalyzedPassage leadIn, IReadOnlyList<AnalyzedPassage> section) =>
        [.. section.SkipWhile(passage => passage != leadIn).Skip(1).TakeWhile(passage => passage.Passage.Kind == PassageKind.ListItem)];

    private static IEnumerable<AnalyzedPassage> Fitting(AnalyzedPassage[] list, int room)
    {
        foreach (var item in list)
        {
            room -= item.Passage.Text.Length;
            if (room < 0) yield break;
            yield return item;
        }
    }
}
