using System.Globalization;
using CareerBot.Core.Rendering;
using CareerBot.Core.Retrieval;

namespace CareerBot.Discord.Commands;

/// <summary>Which state of the knowledge is served, in a few lines.</summary>
internal static class KnowledgeFacts
{
    private const int ShownDigits = 12;

    public static string Of(KnowledgeSnapshot knowledge)
    {
        var guides = knowledge.Index.Guides.All;
        var newest = guides.Select(guide => guide.Updated).Max();
        List<string> lines =
        [
            Phrases.KnowledgeVersion(knowledge.Version[..Math.Min(ShownDigits, knowledge.Version.Length)], knowledge.LoadedAt.ToUnixTimeSeconds()),
            Phrases.KnowledgeSize(guides.Count, knowledge.Index.SectionCount),
        ];
        if (newest is { } date) lines.Add(Phrases.NewestGuide(DateText.Of(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        return string.Join('\n', lines);
    }
}
