namespace CareerBot.Discord.Rest;

/// <summary>A file beside a message; its place in the list is the id that "attachments" in the JSON refers to.</summary>
internal sealed record DiscordFile(string Name, string ContentType, ReadOnlyMemory<byte> Content);
