using System.Text.Json;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Conversations;

/// <summary>Somebody who is mentioned in a message.</summary>
/// <param name="Id">Whom; opaque.</param>
/// <param name="Name">How the person or bot is called; null where the client leaves it out.</param>
/// <param name="Text">How the mention stands in the text ("&lt;at&gt;CareerBot&lt;/at&gt;").</param>
internal sealed record Mention(string Id, string? Name, string Text)
{
    /// <summary>More are not looked at, so that a hostile message stays cheap.</summary>
    private const int Most = 50;

    public static IReadOnlyList<Mention> Of(TeamsActivity activity) => activity.Entities is { ValueKind: JsonValueKind.Array } entities
        ? [.. entities.EnumerateArray().Take(Most).Select(Read).OfType<Mention>()]
        : [];

    /// <summary>Entities of other kinds, known or not, are no mentions.</summary>
    private static Mention? Read(JsonElement entity)
    {
        JsonElement? whole = entity;
        if (!string.Equals(ActivityReading.Text(whole.Member("type")), "mention", StringComparison.OrdinalIgnoreCase)) return null;
        var mentioned = whole.Member("mentioned");
        if (ActivityReading.Text(mentioned.Member("id")) is not { Length: > 0 } id) return null;
        var name = ActivityReading.Text(mentioned.Member("name"));
        return new Mention(id, name, ActivityReading.Text(whole.Member("text")) is { Length: > 0 } text ? text : $"<at>{name}</at>");
    }
}
