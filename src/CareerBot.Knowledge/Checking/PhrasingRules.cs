using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Checking;

/// <summary>A phrasing leads to one section of its guide.</summary>
internal static class PhrasingRules
{
    public static IEnumerable<KnowledgeProblem> Check(CheckedGuide guide)
    {
        var seen = new Dictionary<string, (OutlineHeading Heading, int Line)>(StringComparer.Ordinal);
        foreach (var heading in guide.Outline.Headings)
        {
            foreach (var phrasing in heading.Notes.Phrasings)
            {
                var wording = Wording.Normalize(phrasing.Text);
                if (wording.Length == 0 || seen.TryAdd(wording, (heading, phrasing.Line))) continue;

                var (other, line) = seen[wording];
                yield return other == heading
                    ? guide.Hint(phrasing.Line, "phrasing-twice", $"The phrasing '{phrasing.Text}' stands in line {line} already.", "Remove one of the two.")
                    : guide.Warning(phrasing.Line, "phrasing-in-two-sections", $"The phrasing '{phrasing.Text}' stands below '{other.Text}' in line {line} already, so it cannot tell the two sections apart.", "Keep it in the section that answers it better.");
            }
        }
    }
}
