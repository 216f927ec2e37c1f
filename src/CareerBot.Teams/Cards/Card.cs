using System.Text.Json.Nodes;

namespace CareerBot.Teams.Cards;

/// <summary>An Adaptive Card 1.5, which is what Teams shows of bots; clients below it read its fallback text.</summary>
/// <remarks>https://adaptivecards.io/schemas/1.5.0/adaptive-card.json</remarks>
internal sealed record Card(IReadOnlyList<JsonObject> Body, IReadOnlyList<JsonObject> Actions)
{
    /// <summary>With tables: as wide as Teams allows.</summary>
    public bool IsWide { get; init; }

    public JsonObject ToJson(string fallbackText)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = fallbackText,
            ["body"] = new JsonArray([.. Body]),
        };
        if (Actions.Count > 0) card["actions"] = new JsonArray([.. Actions.Take(Limits.MostButtons)]);
        if (IsWide) card["msteams"] = new JsonObject { ["width"] = "Full" };
        return card;
    }
}
