namespace CareerBot.Discord.Rest;

/// <summary>What is sent with a call: JSON in UTF-8 and, for a message, files beside it.</summary>
internal sealed record DiscordBody(ReadOnlyMemory<byte> Json)
{
    public IReadOnlyList<DiscordFile> Files { get; init; } = [];

    /// <summary>True where the JSON holds a nonce and "enforce_nonce": sent twice, the message is still posted once.</summary>
    public bool HasEnforcedNonce { get; init; }
}
