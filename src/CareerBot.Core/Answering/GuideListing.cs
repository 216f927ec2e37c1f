using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering;

/// <summary>Which guides there are, for who asks that.</summary>
internal static class GuideListing
{
    public const string Topic = "guide-list";

    private const int Most = 10;

    /// <summary>What editors wrote first, then what was imported, by title.</summary>
    public static Reply.SmallTalk Of(GuideCatalogue guides) => new(Topic)
    {
        Guides = [.. guides.All.OrderBy(guide => guide.IsImported).ThenBy(guide => guide.Title, StringComparer.OrdinalIgnoreCase).Take(Most).Select(guide => guide.Title)],
        MoreGuides = Math.Max(0, guides.All.Count - Most),
    };
}
