using System.Text.Json;

namespace CareerBot.TestKit.Discord;

/// <summary>A message of the bot's as people see it and as it comes back when somebody clicks below it.</summary>
public sealed record FakePost(string Id, string ChannelId, JsonElement Body)
{
    private const int Ephemeral = 64;

    public string Content => Body.TryGetProperty("content", out var content) ? content.GetString() ?? string.Empty : string.Empty;

    public bool IsPrivate => (Flags & Ephemeral) != 0;

    /// <summary>The first embed; undefined where there is none.</summary>
    public JsonElement Embed => Body.TryGetProperty("embeds", out var embeds) && embeds.ValueKind == JsonValueKind.Array ? embeds.EnumerateArray().FirstOrDefault() : default;

    /// <summary>Every button with its label, or its emoji where it has none, and every option of a select.</summary>
    public IReadOnlyList<(string Label, string Id)> Buttons => Body.TryGetProperty("components", out var rows) && rows.ValueKind == JsonValueKind.Array
        ? [.. rows.EnumerateArray().SelectMany(row => row.GetProperty("components").EnumerateArray()).SelectMany(ButtonsOf)]
        : [];

    /// <summary>Whom the message pings.</summary>
    public string AllowedMentions => Body.GetProperty("allowed_mentions").GetRawText();

    private int Flags => Body.TryGetProperty("flags", out var flags) && flags.TryGetInt32(out var number) ? number : 0;

    public string Button(string label) => Buttons.First(button => button.Label == label).Id;

    /// <summary>As Discord sends it along with a click, with what it adds to an embed.</summary>
    internal string AsReceived(string author)
    {
        var embeds = Embed.ValueKind == JsonValueKind.Undefined ? "[]" : $$"""[{"type":"rich","content_scan_version":4,{{Embed.GetRawText()[1..]}}]""";
        return $$"""{"id":"{{Id}}","channel_id":"{{ChannelId}}","type":0,"flags":{{Flags}},"content":{{JsonSerializer.Serialize(Content)}},"author":{"id":"{{author}}","username":"CareerBot","bot":true},"embeds":{{embeds}},"attachments":[],"mentions":[]}""";
    }

    private static IEnumerable<(string Label, string Id)> ButtonsOf(JsonElement component)
    {
        if (component.TryGetProperty("options", out var options)) return options.EnumerateArray().Select(option => (option.GetProperty("label").GetString() ?? string.Empty, option.GetProperty("value").GetString() ?? string.Empty));
        var label = component.TryGetProperty("label", out var text) ? text.GetString() : component.GetProperty("emoji").GetProperty("name").GetString();
        return [(label ?? string.Empty, component.GetProperty("custom_id").GetString() ?? string.Empty)];
    }
}
