using System.Text.Json;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Tests.Answering;

/// <summary>Interactions as Discord sends them.</summary>
internal static class SomeInteraction
{
    public const string UserId = "80351110224678912";
    public const string ChannelId = "200";
    public const string GuildId = "300";

    private static int _ids = 5000;

    public static ReceivedInteraction Command(string name, params (string Name, object Value)[] options) => Read($$"""
        {"id":"{{NextId()}}","application_id":"77","type":2,"token":"tok","version":1,"guild_id":"{{GuildId}}","channel_id":"{{ChannelId}}","context":0,"locale":"en-US",
         "member":{"user":{"id":"{{UserId}}","username":"kim"},"permissions":"2048"},
         "data":{"id":"1","name":"{{name}}","type":1,"options":{{Options(options)}} } }
        """);

    public static ReceivedInteraction Subcommand(string name, string permissions, params (string Name, object Value)[] options) => Read($$"""
        {"id":"{{NextId()}}","application_id":"77","type":2,"token":"tok","guild_id":"{{GuildId}}","channel_id":"{{ChannelId}}",
         "member":{"user":{"id":"{{UserId}}"},"permissions":"{{permissions}}"},
         "data":{"id":"1","name":"careerbot","type":1,"options":[{"type":1,"name":"{{name}}","options":{{Options(options)}} }]} }
        """);

    public static ReceivedInteraction Typing(string command, string option, string typed) => Read($$"""
        {"id":"{{NextId()}}","application_id":"77","type":4,"token":"tok","guild_id":"{{GuildId}}","channel_id":"{{ChannelId}}","member":{"user":{"id":"{{UserId}}"},"permissions":"0"},
         "data":{"id":"1","name":"{{command}}","type":1,"options":[{"type":3,"name":"{{option}}","value":{{JsonSerializer.Serialize(typed)}},"focused":true}]} }
        """);

    public static ReceivedInteraction Click(string customId, string messageId = "900", string user = UserId, int flags = 0, string embeds = "[]") => Read($$"""
        {"id":"{{NextId()}}","application_id":"77","type":3,"token":"tok","guild_id":"{{GuildId}}","channel_id":"{{ChannelId}}","member":{"user":{"id":"{{user}}"},"permissions":"0"},
         "message":{"id":"{{messageId}}","channel_id":"{{ChannelId}}","type":0,"flags":{{flags}},"content":"","author":{"id":"77","bot":true},"embeds":{{embeds}} },
         "data":{"component_type":2,"custom_id":{{JsonSerializer.Serialize(customId)}} } }
        """);

    public static ReceivedInteraction AnswerThis(string content) => Read($$"""
        {"id":"{{NextId()}}","application_id":"77","type":2,"token":"tok","guild_id":"{{GuildId}}","channel_id":"{{ChannelId}}","member":{"user":{"id":"{{UserId}}"},"permissions":"0"},
         "data":{"id":"1","name":"Answer this","type":3,"target_id":"901","resolved":{"messages":{"901":{"id":"901","type":0,"content":{{JsonSerializer.Serialize(content)}},"author":{"id":"5"} } } } } }
        """);

    public static ReceivedInteraction Read(string json) => InteractionEndpoint.Parse(System.Text.Encoding.UTF8.GetBytes(json)) ?? throw new ArgumentException("That is no interaction.", nameof(json));

    public static string NextId() => Interlocked.Increment(ref _ids).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Options((string Name, object Value)[] options) => JsonSerializer.Serialize(options.Select(option => new Dictionary<string, object> { ["type"] = 3, ["name"] = option.Name, ["value"] = option.Value }));
}
