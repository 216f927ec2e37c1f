using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>What keeps a folder from taking the place of the knowledge that is served.</summary>
internal static class Setbacks
{
    private const string Guides = "guides";

    public static KnowledgeProblem Gone(string directory) => new(
        directory,
        0,
        ProblemSeverity.Error,
        "folder-gone",
        "The knowledge folder is not there any more; what was read before goes on being served.",
        "Put the folder back, or mount it again.");

    /// <summary>A failed mount or an interrupted copy looks like a folder whose guides were all removed.</summary>
    public static KnowledgeProblem Emptied() => new(
        Guides,
        0,
        ProblemSeverity.Error,
        "folder-emptied",
        "All guides are gone from the folder; those that were read before go on being served.",
        "Put the guides back. If all of them are meant to go, set Knowledge:AllowEmpty to true or restart the bot.");

    public static KnowledgeProblem Failed(Exception exception) => new(
        Guides,
        0,
        ProblemSeverity.Error,
        "reload-failed",
        $"The knowledge folder cannot be read as it is now ({exception.GetType().Name}); what was read before goes on being served.",
        "Run \"careerbot knowledge check\", and undo the last change to the folder.");

    /// <summary>Whether the folder lacks all guides that are served: none is left, or their own folder is gone and strays are all that is
    /// left.</summary>
    public static bool IsEmptied(KnowledgeFolder folder, KnowledgeState? current)
    {
        if (current is null || current.Index.Guides.All.Count == 0) return false;
        return folder.Guides.Count == 0
            || (
                !folder.HasGuidesFolder && current.Index.Guides.All.All(guide => guide.Path.StartsWith($"{Guides}/", StringComparison.Ordinal)));
    }
}
