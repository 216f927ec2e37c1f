using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Checking;

/// <summary>Rules about the headings of a guide and what stands below them.</summary>
internal static class HeadingRules
{
    private const int LongHeading = 100;

    public static IEnumerable<KnowledgeProblem> Check(CheckedGuide guide) => [.. Ids(guide), .. Texts(guide), .. Contents(guide)];

    private static IEnumerable<KnowledgeProblem> Ids(CheckedGuide guide)
    {
        if (guide.Outline.Headings.All(heading => heading.WrittenId is null)) yield break;
        foreach (var heading in guide.Outline.Headings.Where(heading => heading is { WrittenId: null, IsTitle: false }))
        {
            yield return guide.Hint(
                heading.Line,
                "section-id-missing",
                $"The heading '{heading.Text}' has no id of its own, so links to it break when it is reworded.",
                $"Write '{{#{heading.Id}}}' behind the heading.");
        }
    }

    private static IEnumerable<KnowledgeProblem> Texts(CheckedGuide guide)
    {
        foreach (var heading in guide.Outline.Headings)
        {
            if (heading.Text.Length == 0)
                yield return guide.Warning(heading.Line, "heading-empty", "The heading has no text.", "Write a heading, or remove the line.");
            else if (heading.Text.Length > LongHeading)
                yield return guide.Warning(heading.Line, "heading-long", $"The heading has {heading.Text.Length} characters; more than {LongHeading} do not fit on a button.", "Shorten it, and put the details into the text below.");
        }
    }

    private static IEnumerable<KnowledgeProblem> Contents(CheckedGuide guide)
    {
        var headings = guide.Outline.Headings;
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            if (heading.HasPassages || heading.IsTitle) continue;

            var groups = i + 1 < headings.Count && headings[i + 1].Level > heading.Level;
            if (!groups)
                yield return guide.Warning(heading.Line, "section-empty", $"Nothing that can be quoted stands below the heading '{heading.Text}'.", "Write at least one sentence below it, or remove the heading.");
            else if (heading.Notes.Topics.Count + heading.Notes.Phrasings.Count > 0)
                yield return guide.Warning(heading.Line, "notes-unused", $"The heading '{heading.Text}' has phrasings or topics but no text of its own, so they lead nowhere.", "Move them below the heading that they belong to.");
        }
    }
}
