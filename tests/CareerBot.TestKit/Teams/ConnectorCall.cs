using System.Text.Json;

namespace CareerBot.TestKit.Teams;

/// <summary>A call that a bot made of a connector.</summary>
/// <param name="Method">"POST" or "PUT".</param>
/// <param name="Path">As it came, still escaped.</param>
/// <param name="Body">The activity, or what opens a conversation.</param>
public sealed record ConnectorCall(string Method, string Path, JsonElement Body)
{
    public string? Authorization { get; init; }

    /// <summary>The conversation of the address, unescaped; null where one is opened.</summary>
    public string? Conversation { get; init; }

    /// <summary>The activity of the address, which is answered or replaced.</summary>
    public string? Activity { get; init; }

    /// <summary>Whether only the recipient is to see it.</summary>
    public bool IsTargeted { get; init; }

    /// <summary>When it came, by the clock that the connector was given.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Null where the activity has no text.</summary>
    public string? Text => Member("text");

    public string? Type => Member("type");

    public string? ReplyToId => Member("replyToId");

    private string? Member(string name) => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
