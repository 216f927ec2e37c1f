namespace CareerBot.Discord.Payloads;

/// <summary>A command as it is registered.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/application-commands#application-command-object</remarks>
internal sealed record CommandPayload
{
    public const int SlashType = 1;
    public const int MessageType = 3;

    /// <summary>Null where a command is changed: what kind it is stays.</summary>
    public required int? Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Empty for a command of the context menu.</summary>
    public string Description { get; init; } = string.Empty;

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>Bits that a member must have to see the command; null for everybody.</summary>
    public long? DefaultMemberPermissions { get; init; }

    /// <summary>0 for servers, 1 for people who add the bot to themselves.</summary>
    public IReadOnlyList<int> IntegrationTypes { get; init; } = [0, 1];

    /// <summary>0 in servers, 1 in direct messages with the bot, 2 in those between people.</summary>
    public IReadOnlyList<int> Contexts { get; init; } = [0, 1, 2];
}
