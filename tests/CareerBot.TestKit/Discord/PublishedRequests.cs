using System.Text.Json;

namespace CareerBot.TestKit.Discord;

/// <summary>
/// What Discord's published specification says of the bodies of the bot's calls, and two limits for bots that stand in the documentation alone:
/// 2000 characters of content, and 6000 over all embeds. "discord-requests.json" is cut from the specification in discord/discord-api-spec (MIT).
/// </summary>
public static class PublishedRequests
{
    private const int ContentLimit = 2_000;

    private const int EmbedsLimit = 6_000;

    private static readonly JsonElement Specification = Read();

    private static readonly SchemaCheck Schemas = new(Specification.GetProperty("schemas"));

    /// <summary>What is wrong with a body; empty where nothing is. A route reads like "POST /channels/{channel_id}/messages".</summary>
    public static IReadOnlyList<string> Problems(string route, ReadOnlySpan<byte> json)
    {
        if (!Specification.GetProperty("requests").TryGetProperty(route, out var schema)) return [$"\"{route}\" takes no body"];
        try
        {
            var body = JsonElement.Parse(json);
            return [.. Schemas.Check(schema, body), .. MessageProblems(body)];
        }
        catch (JsonException exception)
        {
            return [$"the body is no JSON: {exception.Message}"];
        }
    }

    public static bool TakesBody(string route) => Specification.GetProperty("requests").TryGetProperty(route, out _);

    private static IEnumerable<string> MessageProblems(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object) yield break;
        var message = body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? data : body;
        if (message.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String && Length(content) > ContentLimit) yield return $"the content has {Length(content)} characters";
        if (!message.TryGetProperty("embeds", out var embeds) || embeds.ValueKind != JsonValueKind.Array) yield break;
        var sum = embeds.EnumerateArray().Sum(EmbedLength);
        if (sum > EmbedsLimit) yield return $"the embeds have {sum} characters";
    }

    // https://discord.com/developers/docs/resources/message#embed-object-embed-limits
    private static int EmbedLength(JsonElement embed) =>
        Length(embed, "title") + Length(embed, "description") + Length(embed, "footer", "text") + Length(embed, "author", "name")
        + (embed.TryGetProperty("fields", out var fields) && fields.ValueKind == JsonValueKind.Array ? fields.EnumerateArray().Sum(field => Length(field, "name") + Length(field, "value")) : 0);

    private static int Length(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return 0;
        }

        return element.ValueKind == JsonValueKind.String ? (element.GetString() ?? string.Empty).EnumerateRunes().Count() : 0;
    }

    private static JsonElement Read()
    {
        using var stream = typeof(PublishedRequests).Assembly.GetManifestResourceStream("discord-requests.json") ?? throw new InvalidOperationException("\"discord-requests.json\" is not built in.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
