using System.Text.Json;

namespace CareerBot.Core.Evaluation;

/// <summary>A field that the lines of a file may have, and what may stand in it.</summary>
/// <param name="Name">The field as it is written.</param>
/// <param name="Expected">What it must be, to be read after "it must be".</param>
/// <param name="Fits">Whether a value is that.</param>
public sealed record JsonField(string Name, string Expected, Func<JsonElement, bool> Fits)
{
    /// <summary>Whether every line has it.</summary>
    public bool IsRequired { get; init; }

    public static JsonField Text(string name) => new(name, "text in quotes", IsText);

    public static JsonField Texts(string name) => new(name, "a list of texts, such as [\"…\", \"…\"]", value => IsListOf(value, IsText));

    public static JsonField Alternatives(string name) => new(name, "a list of lists of texts, such as [[\"…\", \"…\"], [\"…\"]]", value => IsListOf(value, inner => IsListOf(inner, IsText)));

    public static JsonField YesNo(string name) => new(name, "true or false", value => value.ValueKind is JsonValueKind.True or JsonValueKind.False);

    public static JsonField OneOf(string name, IReadOnlyList<string> texts) =>
        new(name, $"one of {string.Join(", ", texts.Select(text => $"\"{text}\""))}", value => IsText(value) && texts.Any(value.ValueEquals));

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static bool IsListOf(JsonElement value, Func<JsonElement, bool> fits) => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(fits);
}
