using System.Text.Json;
using CareerBot.TestKit;
using CareerBot.TestKit.Discord;
using CareerBot.Tests.Web;

namespace CareerBot.Tests.Discord;

/// <summary>The real host in front of a Discord of its own: a person mentions it, goes on, uses commands, buttons and settings.</summary>
public sealed class DiscordConversationTests : IAsyncLifetime
{
    private const string Channel = "700000000000000001";
    private const string User = "500000000000000001";
    private const string Guild = "900000000000000001";
    private const int Commands = 9;

    private readonly SomeKnowledge _knowledge = SomeKnowledge.Create();
    private FakeDiscord? _discord;
    private RunningHost? _host;
    private int _ids;

    private FakeDiscord Discord => _discord ?? throw new InvalidOperationException("Discord has not been started.");

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync();
        _host = await RunningHost.StartAsync(_knowledge, new Dictionary<string, string?>
        {
            ["Discord:Token"] = _discord.Settings.Token,
            ["Discord:ApiUrl"] = _discord.ApiUrl,
            ["Assistant:PublicUrl"] = "https://careers.example.org",
        });
        await Until.TrueAsync(() => Discord.Gateway.IsReady(1) && Discord.Store.Commands.Count == Commands);
    }

    public async Task DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
        if (_discord is not null) await _discord.DisposeAsync();
    }

    [Fact]
    public async Task A_conversation_goes_as_people_expect_it()
    {
        // A mention is answered below the question, a follow-up by what was said before.
        var pay = await MentionAsync("how much do archivists earn");
        Assert.Contains("$61,570", pay.GetRawText(), StringComparison.Ordinal);
        var hourly = await MentionAsync("and per hour?");
        Assert.Contains("an hour", hourly.GetRawText(), StringComparison.Ordinal);

        // Commands.
        var asked = Data(await AnswerAsync(Command("ask", """[{"type":3,"name":"question","value":"what skills do i need"}]""")));
        Assert.Contains("https://careers.example.org/guides/archivist#skills", asked.GetRawText(), StringComparison.Ordinal);
        var salary = Data(await AnswerAsync(Command("salary", """[{"type":3,"name":"occupation","value":"archivist"},{"type":3,"name":"period","value":"hour"}]""")));
        Assert.Contains("$29.6", salary.GetRawText(), StringComparison.Ordinal);
        var proposals = Data(await AnswerAsync(Interaction(4, """{"id":"1","name":"salary","type":1,"options":[{"type":3,"name":"occupation","value":"arch","focused":true}]}""")));
        Assert.Contains(proposals.GetProperty("choices").EnumerateArray(), choice => choice.GetProperty("name").GetString()?.Contains("rchivist", StringComparison.Ordinal) == true);

        // Private answers, shared with a button; thumbs.
        var hidden = Data(await AnswerAsync(Command("ask", """[{"type":3,"name":"question","value":"what skills do i need"},{"type":5,"name":"private","value":true}]""")));
        Assert.Equal(64, hidden.GetProperty("flags").GetInt32());
        var buttons = hidden.GetProperty("components")[0].GetProperty("components").EnumerateArray().ToArray();
        var shared = Data(await AnswerAsync(Click(IdOf(buttons[2]), hidden)));
        Assert.False(shared.TryGetProperty("flags", out _));
        Assert.Equal(hidden.GetProperty("embeds").GetRawText(), shared.GetProperty("embeds").GetRawText());
        Assert.Contains("Thank you", Data(await AnswerAsync(Click(IdOf(buttons[0]), hidden))).GetRawText(), StringComparison.Ordinal);

        // Settings, which the next message obeys.
        var refused = Data(await AnswerAsync(Command("careerbot", """[{"type":1,"name":"settings","options":[]}]""")));
        Assert.Contains("Manage Server", refused.GetRawText(), StringComparison.Ordinal);

        Assert.Empty(Discord.Calls.Problems);
        Assert.Empty(Discord.Gateway.Problems);
    }

    private static JsonElement Data(JsonElement callback) => callback.GetProperty("data");

    private static string IdOf(JsonElement button) => button.GetProperty("custom_id").GetString() ?? string.Empty;

    private async Task<JsonElement> MentionAsync(string text)
    {
        var question = Discord.People.Mention(text, Channel, User);
        await Until.TrueAsync(() => Discord.Store.RepliesTo(question).Count > 0);
        return Assert.Single(Discord.Store.RepliesTo(question)).Body;
    }

    private FakeInteraction Command(string name, string options, string permissions = "0") => Interaction(2, $$"""{"id":"1","name":"{{name}}","type":1,"options":{{options}}}""", permissions);

    /// <summary>A click brings the message along as it was sent.</summary>
    private FakeInteraction Click(string id, JsonElement message) => Interaction(
        3,
        $$"""{"component_type":2,"custom_id":{{JsonSerializer.Serialize(id)}}}""",
        extra: $$""","message":{"id":"800000000000000001","channel_id":"{{Channel}}","type":0,"content":"","flags":64,"author":{"id":"{{Discord.Settings.BotUserId}}","bot":true},"embeds":{{message.GetProperty("embeds").GetRawText()}}}""");

    private FakeInteraction Interaction(int type, string data, string permissions = "0", string extra = "")
    {
        var id = $"60000000000000000{++_ids}";
        var interaction = new FakeInteraction(id, $"token-{id}", TimeProvider.System.GetTimestamp());
        Discord.Store.Interactions[id] = interaction;
        Discord.Gateway.Dispatch(
            0,
            "INTERACTION_CREATE",
            $$"""{"id":"{{id}}","application_id":"{{Discord.Settings.ApplicationId}}","type":{{type}},"token":"{{interaction.Token}}","version":1,"data":{{data}},"guild_id":"{{Guild}}","channel_id":"{{Channel}}","member":{"user":{"id":"{{User}}","username":"kim"},"permissions":"{{permissions}}"}{{extra}}}""");
        return interaction;
    }

    private static async Task<JsonElement> AnswerAsync(FakeInteraction interaction)
    {
        await Until.TrueAsync(() => interaction.Callback is not null);
        return interaction.Callback ?? default;
    }
}
