using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CareerBot.Core.Evaluation;

/// <summary>Reads one line of a file that people write, and says in their words what is wrong with it.</summary>
/// <remarks>The deserializer speaks of types, and does not look for nulls inside lists: the fields are looked at before it.</remarks>
public static class JsonLine
{
    /// <summary>What the line holds, or null and a sentence that says what is wrong.</summary>
    public static (T? Value, string? Trouble) Read<T>(string line, IReadOnlyList<JsonField> fields, JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(fields);
        try
        {
            using var document = JsonDocument.Parse(line);
            return TroubleWith(document.RootElement, fields) is { } trouble ? (null, trouble) : (document.Deserialize(type), null);
        }
        catch (JsonException exception)
        {
            return (null, NoJson(line, exception.BytePositionInLine));
        }
    }

    private static string? TroubleWith(JsonElement line, IReadOnlyList<JsonField> fields)
    {
        if (line.ValueKind != JsonValueKind.Object) return "It must be one object, from { to }.";
        foreach (var field in fields)
        {
            var isThere = line.TryGetProperty(field.Name, out var value) && value.ValueKind != JsonValueKind.Null;
            if (!isThere && field.IsRequired) return $"\"{field.Name}\" is missing; it must be {field.Expected}.";
            if (isThere && !field.Fits(value)) return $"\"{field.Name}\" must be {field.Expected}.";
        }

        return null;
    }

    private static string NoJson(string line, long? bytePosition)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        if (bytePosition is not { } position) return "It is no JSON.";
        return position < bytes.Length
            ? $"It is no JSON from character {Encoding.UTF8.GetCharCount(bytes, 0, (int)position) + 1} on."
            : "Something in it is not closed: a quote, a bracket or a brace.";
    }
}
