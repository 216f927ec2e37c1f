using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Completions;

/// <summary>Finds names by what has been typed of them so far: any word of a name may be the one that is begun.</summary>
internal static class NameCompletion
{
    public const int LongestLabel = 100;

    public static IReadOnlyList<Completion> Of(CompletionKind kind, string typed, int limit, KnowledgeSnapshot knowledge)
    {
        var begun = typed.Trim();
        return [.. Names(kind, knowledge)
            .Where(name => name.Label.Length <= LongestLabel && name.Value.Length <= LongestLabel)
            .Select(name => (Name: name, Rank: Rank(name.Label, begun)))
            .Where(ranked => ranked.Rank < int.MaxValue)
            .OrderBy(ranked => ranked.Rank)
            .ThenBy(ranked => ranked.Name.Label, StringComparer.OrdinalIgnoreCase)
            .Select(ranked => ranked.Name)
            .Take(limit)];
    }

    private static IEnumerable<Completion> Names(CompletionKind kind, KnowledgeSnapshot knowledge) => kind switch
    {
        CompletionKind.Guide => knowledge.Index.Guides.All.Select(guide => new Completion(guide.Title, guide.Id)),
        CompletionKind.Occupation => knowledge.Index.Guides.All.Select(guide => guide.Occupation ?? guide.Title).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => new Completion(name, name)),
        CompletionKind.Place => knowledge.Gazetteer.Places().Select(name => new Completion(name, name)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of completion has no names."),
    };

    /// <summary>0 for the beginning of the name, 1 for that of a later word.</summary>
    private static int Rank(string name, string begun)
    {
        if (name.StartsWith(begun, StringComparison.OrdinalIgnoreCase)) return 0;
        return name.Contains($" {begun}", StringComparison.OrdinalIgnoreCase) ? 1 : int.MaxValue;
    }
}
