using System.Text.Json;
using CareerBot.Discord.Tests.Answering;

namespace CareerBot.Discord.Tests.Messages;

/// <summary>Messages as the gateway delivers them.</summary>
internal static class SomeMessage
{
    public const string Guild = "300";
    public const string Channel = "200";

    public static string Of(string content, string id = "1", string? guild = Guild, bool mentions = false, string author = """{"id":"5","username":"kim","bot":null}""", string extra = "") => $$"""
        {"id":"{{id}}","channel_id":"{{Channel}}","guild_id":{{(guild is null ? "null" : $"\"{guild}\"")}},"type":0,"content":{{JsonSerializer.Serialize(content)}},"author":{{author}},
         "mentions":{{(mentions ? $$"""[{"id":"{{TestBot.Id}}","bot":true}]""" : "[]")}},"mention_roles":[],"attachments":[],"embeds":[],"thread":null,"flags":null{{extra}} }
        """;

    public static string Mention(string text, string id = "1") => Of($"<@{TestBot.Id}> {text}", id, mentions: true);
}
