using System.Text.Json;

namespace CareerBot.Discord.Gateway;

/// <summary>Something that has happened: its name, such as "MESSAGE_CREATE", its data, which stays valid for good, and where it stood.</summary>
internal sealed record GatewayDispatch(string Name, JsonElement Data, long Sequence, int ShardId);
