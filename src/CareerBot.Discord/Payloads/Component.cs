namespace CareerBot.Discord.Payloads;

/// <summary>A row, a button or a select; which of them is told by <see cref="Type"/>.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference</remarks>
internal sealed record Component
{
    private const int RowType = 1;
    private const int ButtonType = 2;
    private const int SelectType = 3;

    public required int Type { get; init; }

    public ButtonStyle? Style { get; init; }

    public string? Label { get; init; }

    public ComponentEmoji? Emoji { get; init; }

    public string? CustomId { get; init; }

    public string? Placeholder { get; init; }

    public IReadOnlyList<SelectOption>? Options { get; init; }

    public IReadOnlyList<Component>? Components { get; init; }

    public static Component Row(IReadOnlyList<Component> components) => new() { Type = RowType, Components = components };

    public static Component Button(string label, string customId, ButtonStyle style = ButtonStyle.Secondary) =>
        new() { Type = ButtonType, Style = style, Label = label, CustomId = customId };

    public static Component EmojiButton(string emoji, string customId) =>
        new() { Type = ButtonType, Style = ButtonStyle.Secondary, Emoji = new ComponentEmoji(emoji), CustomId = customId };

    public static Component Select(string customId, string placeholder, IReadOnlyList<SelectOption> options) =>
        new() { Type = SelectType, CustomId = customId, Placeholder = placeholder, Options = options };
}

/// <summary>How a button looks.</summary>
internal enum ButtonStyle
{
    Primary = 1,
    Secondary = 2,
}

/// <summary>A Unicode emoji on a button.</summary>
internal sealed record ComponentEmoji(string Name);

/// <summary>One line of a select; its value comes back when it is chosen.</summary>
internal sealed record SelectOption(string Label, string Value);
