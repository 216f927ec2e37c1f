using System.Text.Json;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Tests;

/// <summary>Activities as clients post them.</summary>
internal static class SomeActivity
{
    public static TeamsActivity WithValue(string value) => new()
    {
        Type = ActivityTypes.Message,
        Id = "activity-1",
        ReplyToId = "answer-1",
        ChannelId = "msteams",
        From = new ChannelAccount { Id = "29:student" },
        Conversation = new ConversationAccount { Id = "a:chat", ConversationType = "personal" },
        Value = Parse(value),
    };

    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
