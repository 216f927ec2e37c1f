using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Discord.Payloads;

/// <summary>A command, a click or a keystroke, over the gateway or over HTTP.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object</remarks>
internal sealed record ReceivedInteraction
{
    /// <summary>Empty for nothing but a ping.</summary>
    public string Id { get; init; } = string.Empty;

    public string? ApplicationId { get; init; }

    public required InteractionKind Type { get; init; }

    public string? Token { get; init; }

    public ReceivedInteractionData? Data { get; init; }

    public string? GuildId { get; init; }

    public string? ChannelId { get; init; }

    public ReceivedMember? Member { get; init; }

    public ReceivedUser? User { get; init; }

    /// <summary>The message whose button was pressed.</summary>
    public ReceivedMessage? Message { get; init; }

    /// <summary>Who acts: a member in a server, a user elsewhere; empty for a ping.</summary>
    [JsonIgnore]
    public string UserId => Member?.User?.Id ?? User?.Id ?? string.Empty;
}

/// <summary>What kind of interaction it is.</summary>
internal enum InteractionKind
{
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    Modal = 5,
}

/// <summary>What was called, clicked or typed.</summary>
internal sealed record ReceivedInteractionData
{
    public string? Name { get; init; }

    public IReadOnlyList<ReceivedOption>? Options { get; init; }

    public string? TargetId { get; init; }

    public ReceivedResolved? Resolved { get; init; }

    public string? CustomId { get; init; }

    public IReadOnlyList<string>? Values { get; init; }
}

/// <summary>An option as filled in, or a subcommand with options of its own.</summary>
internal sealed record ReceivedOption
{
    public const int SubcommandType = 1;

    public int? Type { get; init; }

    public string? Name { get; init; }

    /// <summary>Text, number or truth value, by the option's type.</summary>
    public JsonElement? Value { get; init; }

    public IReadOnlyList<ReceivedOption>? Options { get; init; }

    /// <summary>Whether it is the one being typed in.</summary>
    public bool? Focused { get; init; }
}

/// <summary>What the ids of an interaction stand for.</summary>
internal sealed record ReceivedResolved
{
    public IReadOnlyDictionary<string, ReceivedMessage>? Messages { get; init; }
}
