using CareerBot.Core.Answering.Official;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering;

/// <summary>What a guide that is opened shows: a sentence on the work, one on the way into it, and one on pay or prospects, each cited.</summary>
internal static class GuideOverview
{
    /// <summary>What a follow-up follows.</summary>
    public const string Topic = "role-overview";

    private const int Most = 3;

    private static readonly string[][] Parts =
    [
        [Topic, "daily-tasks"],
        ["how-to-become", "education-required"],
        ["salary-typical", "salary-range"],
        ["job-outlook", "career-path"],
        ["skills", "work-environment"],
    ];

    /// <summary>The reply; null where the guide has nothing on any of that.</summary>
    public static Reply.Answer? Compose(string guideId, KnowledgeSnapshot knowledge, CitationBook citations)
    {
        var snippets = new List<Snippet>();
        foreach (var topics in Parts)
        {
            if (GuideSnippet.On(guideId, topics, knowledge, citations) is { } snippet && !snippets.Exists(other => other.Text == snippet.Text)) snippets.Add(snippet);
            if (snippets.Count == Most) break;
        }

        return snippets.Count == 0 ? null : new Reply.Answer(snippets, citations.All);
    }
}
