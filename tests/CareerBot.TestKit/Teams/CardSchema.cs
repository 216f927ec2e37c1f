using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace CareerBot.TestKit.Teams;

/// <summary>The published schema of Adaptive Cards 1.5 (microsoft/AdaptiveCards, MIT), of the folder that workplaces share.</summary>
public sealed class CardSchema
{
    /// <summary>Where it lies, for tests that need it.</summary>
    public const string File = "reference/schemas/adaptive-card-schema-1.5.json";

    private readonly JsonSchema _schema;

    private CardSchema(JsonSchema schema) => _schema = schema;

    /// <summary>Null where the shared folder is absent.</summary>
    public static async Task<CardSchema?> LoadAsync()
    {
        var path = RepositoryRoot.Shared(File);
        return System.IO.File.Exists(path) ? new CardSchema(await JsonSchema.FromFileAsync(path)) : null;
    }

    /// <summary>What is wrong with a card; it knows nothing of Teams' own "msteams".</summary>
    public IReadOnlyList<string> Problems(JsonNode? card)
    {
        var copy = card?.DeepClone() as JsonObject ?? [];
        copy.Remove("msteams");
        return [.. _schema.Validate(copy.ToJsonString()).Select(error => error.ToString())];
    }

    public IReadOnlyList<string> Problems(JsonElement card) => Problems(JsonNode.Parse(card.GetRawText()));
}
