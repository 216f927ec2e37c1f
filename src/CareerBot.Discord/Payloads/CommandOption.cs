namespace CareerBot.Discord.Payloads;

/// <summary>An option of a command, or a subcommand with options of its own.</summary>
internal sealed record CommandOption
{
    public required CommandOptionType Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public required string Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public IReadOnlyList<CommandChoice>? Choices { get; init; }

    public IReadOnlyList<int>? ChannelTypes { get; init; }

    public IReadOnlyList<CommandOption>? Options { get; init; }
}

/// <summary>What an option takes.</summary>
internal enum CommandOptionType
{
    Subcommand = 1,
    Text = 3,
    Truth = 5,
    User = 6,
    Channel = 7,
}

/// <summary>A value to pick, for an option or as a proposal.</summary>
internal sealed record CommandChoice(string Name, string Value)
{
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }
}
