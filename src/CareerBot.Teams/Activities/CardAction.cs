using System.Text.Json.Nodes;

namespace CareerBot.Teams.Activities;

/// <summary>A button: "imBack" says <paramref name="Value"/> in the person's name.</summary>
public sealed record CardAction(string Type, string Title, JsonNode? Value)
{
    public const string ImBack = "imBack";
}
