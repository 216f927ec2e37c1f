using System.Text.Json.Nodes;

namespace CareerBot.Teams.Activities;

/// <summary>A card or a picture of an outgoing activity.</summary>
public sealed record OutgoingAttachment(string ContentType)
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>The card itself.</summary>
    public JsonNode? Content { get; init; }

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }
}
