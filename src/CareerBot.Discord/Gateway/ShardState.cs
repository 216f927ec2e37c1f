namespace CareerBot.Discord.Gateway;

/// <summary>Where a shard is on its way.</summary>
internal enum ShardState
{
    WaitingToIdentify,
    Connecting,
    AwaitingHello,
    Identifying,
    Resuming,
    Ready,
    BackingOff,
    Stopped,
}
