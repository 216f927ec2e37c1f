using CareerBot.Core.Guides;

namespace CareerBot.Knowledge.Reading;

/// <summary>Settles which of several guides with one id has it, the same for the host and the check.</summary>
internal static class GuideIds
{
    /// <summary>The guide of each id: the one whose file is named after it, else the first by path.</summary>
    public static IReadOnlyDictionary<string, Guide> Holders(IReadOnlyList<Guide> guides) => guides
        .GroupBy(guide => guide.Id, StringComparer.Ordinal)
        .ToDictionary(
            twins => twins.Key,
            twins => twins.OrderBy(guide => IsNamedAfterId(guide) ? 0 : 1).ThenBy(guide => guide.Path, StringComparer.Ordinal).First(),
            StringComparer.Ordinal);

    /// <summary>An error for every guide whose id belongs to another.</summary>
    public static IEnumerable<KnowledgeProblem> Repeats(IReadOnlyList<Guide> guides)
    {
        var holders = Holders(guides);
        return guides.Where(guide => holders[guide.Id] != guide).Select(guide => new KnowledgeProblem(
            guide.Path,
            1,
            ProblemSeverity.Error,
            "guide-id-twice",
            $"The guide has the id '{guide.Id}', as '{holders[guide.Id].Path}' has already, so it is not used.",
            "Give one of the two another 'id:' in its front matter, or rename its file."));
    }

    private static bool IsNamedAfterId(Guide guide) =>
        Path.GetFileNameWithoutExtension(guide.Path).Equals(guide.Id, StringComparison.OrdinalIgnoreCase);
}
