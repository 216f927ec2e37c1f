using System.Text.Json;
using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>What people do on the fake Discord and what they see: each call ends when the bot has answered.</summary>
internal static class Talk
{
    /// <summary>Options as a client sends them, of type text but for truth values and people.</summary>
    public static string Options(params (string Name, object Value)[] options) => JsonSerializer.Serialize(options.Select(option => new Dictionary<string, object>
    {
        ["type"] = option.Value is bool ? 5 : option.Name == "for" ? 6 : option.Name == "channel" ? 7 : 3,
        ["name"] = option.Name,
        ["value"] = option.Value,
    }));

    public static string Subcommand(string name, params (string Name, object Value)[] options) => $$"""[{"type":1,"name":"{{name}}","options":{{Options(options)}} }]""";

    public static string Focused(string option, string typed) => $$"""[{"type":3,"name":"{{option}}","value":{{JsonSerializer.Serialize(typed)}},"focused":true}]""";

    extension(FakeInteraction interaction)
    {
        /// <summary>The message that the interaction is answered with.</summary>
        public async Task<FakePost> SeenAsync()
        {
            await Until.TrueAsync(() => interaction.Callback is not null);
            return interaction.Post ?? throw new InvalidOperationException($"It was not answered with a message: {interaction.Callback}");
        }

        public async Task<IReadOnlyList<string>> ProposalsAsync()
        {
            await Until.TrueAsync(() => interaction.Callback is not null);
            var callback = interaction.Callback ?? default;
            Assert.Equal(8, callback.GetProperty("type").GetInt32());
            return [.. callback.GetProperty("data").GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("name").GetString() ?? string.Empty)];
        }
    }

    extension(FakeDiscord discord)
    {
        /// <summary>The one message that a person's message is answered with.</summary>
        public async Task<FakePost> ReplyToAsync(string message)
        {
            await Until.TrueAsync(() => discord.Store.RepliesTo(message).Count > 0);
            return Assert.Single(discord.Store.RepliesTo(message)).Post;
        }
    }
}
