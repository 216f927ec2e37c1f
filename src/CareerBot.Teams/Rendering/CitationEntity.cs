using System.Text.Json.Nodes;
using CareerBot.Core.Replies;

namespace CareerBot.Teams.Rendering;

/// <summary>The sources of a message as Teams shows them behind its marks: one entity, a claim for each mark.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content</remarks>
internal static class CitationEntity
{
    /// <summary>Teams refuses messages over these.</summary>
    public const int MostClaims = 20;

    public const int LongestName = 80;

    public const int LongestAbstract = 160;

    private const string Type = "https://schema.org/Message";

    /// <summary>Null where there is nothing to say beside the text.</summary>
    public static JsonObject? Of(IReadOnlyList<int> marks, IReadOnlyList<Citation> citations, bool isMarkedAsAi)
    {
        var claims = marks
            .Select(mark => citations.FirstOrDefault(citation => citation.Number == mark))
            .OfType<Citation>()
            .Take(MostClaims)
            .Select(JsonNode? (citation) => Claim(citation))
            .ToArray();
        if (claims.Length == 0 && !isMarkedAsAi) return null;

        var entity = new JsonObject { ["type"] = Type, ["@type"] = "Message", ["@context"] = "https://schema.org", ["@id"] = string.Empty };
        if (isMarkedAsAi) entity["additionalType"] = new JsonArray("AIGeneratedContent");
        if (claims.Length > 0) entity["citation"] = new JsonArray(claims);
        return entity;
    }

    /// <summary>"Pay (How to become a baker)".</summary>
    public static string NameOf(Citation citation) =>
        Cut.AtWord(Markdown.Folded(citation.Heading.Length == 0 ? citation.GuideTitle : $"{citation.Heading} ({citation.GuideTitle})"), LongestName);

    private static JsonObject Claim(Citation citation)
    {
        var quoted = Markdown.Folded(citation.Snippet);
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = NameOf(citation),
            ["abstract"] = Cut.AtWord(quoted.Length == 0 ? NameOf(citation) : quoted, LongestAbstract),
        };
        if (SafeUrl.Of(citation.Url) is { } url) appearance["url"] = url;
        return new JsonObject { ["@type"] = "Claim", ["position"] = citation.Number, ["appearance"] = appearance };
    }
}
