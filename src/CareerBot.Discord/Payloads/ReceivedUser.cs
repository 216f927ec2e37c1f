namespace CareerBot.Discord.Payloads;

/// <summary>A person or a bot, by id alone: no name is read.</summary>
internal sealed record ReceivedUser
{
    public required string Id { get; init; }

    public bool? Bot { get; init; }
}

/// <summary>A person in a server, with what that person may do there.</summary>
internal sealed record ReceivedMember
{
    public ReceivedUser? User { get; init; }

    /// <summary>A bit set as a decimal number.</summary>
    public string? Permissions { get; init; }
}
