using System.Collections.Frozen;

namespace CareerBot.Discord.Gateway;

/// <summary>What a close code of the gateway asks for.</summary>
// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
internal static class CloseCodes
{
    public const int ShardingRequired = 4011;

    private static readonly FrozenDictionary<int, string> Fatal = new Dictionary<int, string>
    {
        [4004] = "Discord doesn't accept the token. Copy a new one from the page \"Bot\" of the developer portal into Discord:Token (environment variable Discord__Token).",
        [4010] = "Discord doesn't know such a shard. Correct Discord:Shards, such as \"0,1 of 4\", or leave it out.",
        [ShardingRequired] = "The bot is in too many servers for so few shards. Raise the number in Discord:Shards, or leave it out.",
        [4012] = "Discord no longer speaks this version of the gateway. CareerBot needs an update.",
        [4013] = "Discord:Intents holds a value that Discord doesn't know. Leave it out.",
        [4014] = "Discord:Intents asks for a privileged intent that is switched off. Switch \"Message Content Intent\" on in the developer portal under Bot, or leave Discord:Intents out.",
    }.ToFrozenDictionary();

    // 1000 ended the session on purpose; the others say that the session was never there or is spoilt.
    private static readonly FrozenSet<int> SessionOver = FrozenSet.Create(1000, 4003, 4005, 4006, 4007, 4008);

    /// <summary>What to fix, where coming back is no use.</summary>
    public static string? WhatToFix(int code) => Fatal.GetValueOrDefault(code);

    public static bool EndsSession(int code) => SessionOver.Contains(code);
}
