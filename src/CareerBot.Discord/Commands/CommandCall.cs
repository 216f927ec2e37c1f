using System.Text.Json;
using CareerBot.Conversations;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Commands;

/// <summary>A command as somebody called it. What was filled in is hostile: it is read by kind and bounded.</summary>
internal sealed class CommandCall(ReceivedInteraction interaction, bool mustBePrivate)
{
    /// <summary>Longest text that is read from an option; more is never analyzed.</summary>
    public const int LongestText = 1200;

    /// <summary>Longest name of an occupation, a place or a guide.</summary>
    public const int LongestName = 100;

    private readonly IReadOnlyList<ReceivedOption> _options = Leaves(interaction.Data?.Options);

    public ReceivedInteraction Interaction { get; } = interaction;

    /// <summary>Whether the channel is one where the bot keeps quiet.</summary>
    public bool MustBePrivate { get; } = mustBePrivate;

    public ConversationKey Key { get; } = DiscordKey.Of(interaction);

    /// <summary>The subcommand that was called; null where the command has none.</summary>
    public string? Subcommand => Interaction.Data?.Options is [{ Type: ReceivedOption.SubcommandType } only] ? only.Name : null;

    /// <summary>Whether only the person who asks is to see the answer.</summary>
    public bool IsPrivate => MustBePrivate || (Value(OptionNames.Private) is { ValueKind: JsonValueKind.True });

    public string? Text(string option) =>
        Value(option) is { ValueKind: JsonValueKind.String } value && value.GetString()?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestText)] : null;

    /// <summary>A name that was typed or taken from proposals; null where it is none or too long to be one.</summary>
    public string? Name(string option) => Text(option) is { Length: <= LongestName } name ? name : null;

    /// <summary>One of the values that the option offers; null for anything else.</summary>
    public string? OneOf(string option, IEnumerable<CommandChoice> choices) =>
        Text(option) is { } text && choices.Any(choice => choice.Value == text) ? text : null;

    /// <summary>The id of a person or a channel.</summary>
    public string? Id(string option) => Text(option) is { } id && Snowflake.IsValid(id) ? id : null;

    private static IReadOnlyList<ReceivedOption> Leaves(IReadOnlyList<ReceivedOption>? options) => options switch
    {
        null => [],
        [{ Type: ReceivedOption.SubcommandType } subcommand] => subcommand.Options ?? [],
        _ => options,
    };

    private JsonElement? Value(string option) => _options.FirstOrDefault(filled => filled.Name == option)?.Value;
}
