using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Checking;

/// <summary>Rules about the folder as a whole.</summary>
internal static class FolderRules
{
    public static IEnumerable<KnowledgeProblem> Check(KnowledgeContents contents)
    {
        if (contents.Guides.Count > 0) yield break;
        yield return new KnowledgeProblem("guides", 0, ProblemSeverity.Error, "no-guide", "There is no guide, so every question will be refused.", "Put a Markdown file with a heading and some text into this folder, for example 'guides/nurse.md'.");
    }
}
