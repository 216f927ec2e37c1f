using System.Globalization;
using System.Text.Json;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Extension;

/// <summary>What somebody types into the compose box's search, on every stroke of a key.</summary>
/// <param name="Command">Which search of the manifest.</param>
/// <param name="Typed">What has been typed so far; empty at first.</param>
/// <param name="Skip">How many results have been shown.</param>
/// <param name="Count">How many more are wanted.</param>
internal sealed record ExtensionQuery(string Command, string Typed, int Skip, int Count)
{
    /// <summary>Teams shows no more at a time.</summary>
    public const int MostResults = 25;

    public const int LongestTyped = 200;

    private const int MostSkipped = 10_000;
    private const string InitialRun = "initialRun";

    // {"commandId":"salary","parameters":[{"name":"query","value":"med"}],"queryOptions":{"skip":0,"count":25}}
    public static ExtensionQuery Read(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } query) return new ExtensionQuery(string.Empty, string.Empty, 0, MostResults);
        var options = Member(query, "queryOptions", JsonValueKind.Object);
        return new ExtensionQuery(
            Text(query, "commandId") ?? string.Empty,
            Typing(query),
            Number(options, "skip", 0, 0, MostSkipped),
            Number(options, "count", MostResults, 1, MostResults));
    }

    /// <summary>The first parameter that holds words; "initialRun" says only that nothing has been typed yet.</summary>
    private static string Typing(JsonElement query)
    {
        if (Member(query, "parameters", JsonValueKind.Array) is not { } parameters) return string.Empty;
        foreach (var parameter in parameters.EnumerateArray())
        {
            if (parameter.ValueKind != JsonValueKind.Object || Text(parameter, "name") is null or InitialRun) continue;
            if (Text(parameter, "value") is { } typed) return Markdown.Folded(typed.Length <= LongestTyped ? typed : Cut.AtWord(typed, LongestTyped)).Trim();
        }

        return string.Empty;
    }

    private static JsonElement? Member(JsonElement parent, string name, JsonValueKind kind) =>
        parent.TryGetProperty(name, out var member) && member.ValueKind == kind ? member : null;

    private static string? Text(JsonElement parent, string name)
    {
        try
        {
            return Member(parent, name, JsonValueKind.String)?.GetString();
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate ("\ud800") is no text.
            return null;
        }
    }

    private static int Number(JsonElement? options, string name, int otherwise, int least, int most)
    {
        if (options is not { } given || !given.TryGetProperty(name, out var member)) return otherwise;
        var number = member.ValueKind switch
        {
            JsonValueKind.Number when member.TryGetInt32(out var value) => value,
            JsonValueKind.String when int.TryParse(Text(given, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => value,
            _ => otherwise,
        };
        return Math.Clamp(number, least, most);
    }
}
