namespace CareerBot.Discord.Gateway;

/// <summary>A frame's JSON or, where there is a closure, the end of the connection.</summary>
internal readonly record struct GatewayReceived(ReadOnlyMemory<byte> Json, GatewayClosure? Closure = null);
