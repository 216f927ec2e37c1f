using System.Text.Json;

namespace CareerBot.Discord.Commands;

/// <summary>Whether a command is registered as it is wanted. Discord adds properties of its own and writes out defaults; those are no difference.</summary>
internal static class CommandDifference
{
    /// <summary>Properties that we set; whatever else comes back is Discord's.</summary>
    private static readonly string[] Ours =
    [
        "type", "name", "name_localizations", "description", "description_localizations", "options", "default_member_permissions", "contexts", "integration_types",
        "required", "autocomplete", "choices", "min_length", "max_length", "channel_types", "value",
    ];

    public static bool IsSame(JsonElement wanted, JsonElement registered) =>
        Ours.All(name => IsSameValue(name, Property(wanted, name), Property(registered, name)));

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && !IsDefault(value) ? value : null;

    private static bool IsDefault(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => true,
        JsonValueKind.String => value.GetString() is "",
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        _ => false,
    };

    private static bool IsSameValue(string name, JsonElement? wanted, JsonElement? registered)
    {
        if (wanted is not { } first || registered is not { } second) return wanted is null && registered is null;
        return (first.ValueKind, second.ValueKind) switch
        {
            (JsonValueKind.Array, JsonValueKind.Array) when name is "contexts" or "integration_types" or "channel_types" => Numbers(first).SetEquals(Numbers(second)),
            (JsonValueKind.Array, JsonValueKind.Array) => first.GetArrayLength() == second.GetArrayLength() && first.EnumerateArray().Zip(second.EnumerateArray()).All(pair => IsSame(pair.First, pair.Second)),
            (JsonValueKind.Object, JsonValueKind.Object) => Texts(first).SequenceEqual(Texts(second)),

            // Permissions are sent as a number and come back as text.
            _ => string.Equals(first.ToString(), second.ToString(), StringComparison.Ordinal),
        };
    }

    private static HashSet<string> Numbers(JsonElement array) => [.. array.EnumerateArray().Select(item => item.ToString())];

    private static IEnumerable<(string, string)> Texts(JsonElement map) =>
        map.EnumerateObject().Select(property => (property.Name, property.Value.ToString())).OrderBy(pair => pair.Name, StringComparer.Ordinal);
}
