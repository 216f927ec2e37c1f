using System.Text.Json.Nodes;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Cards;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Extension;

/// <summary>One result of a search: a line to pick from, and the card that picking it puts into the compose box.</summary>
internal sealed record ExtensionResult(string Title, string Line, JsonObject Card)
{
    private const string Thumbnail = "application/vnd.microsoft.card.thumbnail";
    private const int LongestTitle = 100;
    private const int LongestLine = 160;

    public JsonObject ToJson() => new()
    {
        ["contentType"] = OutgoingAttachment.AdaptiveCard,
        ["content"] = Card,
        ["preview"] = new JsonObject
        {
            ["contentType"] = Thumbnail,
            ["content"] = new JsonObject { ["title"] = Shown(Title, LongestTitle), ["text"] = Shown(Line, LongestLine) },
        },
    };

    /// <summary>Previews are read as HTML.</summary>
    private static string Shown(string text, int longest) => Cut.AtWord(Markdown.Folded(text), longest)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
