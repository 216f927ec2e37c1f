namespace CareerBot.Discord.Gateway;

/// <summary>How the gateway is doing, for health checks and whoever asks.</summary>
internal sealed class GatewayStatus
{
    private volatile IReadOnlyList<Shard> _shards = [];

    private volatile string? _whatToFix;

    /// <summary>Why nothing runs until somebody changes something; null while all is well.</summary>
    public string? WhatToFix => _whatToFix;

    public IReadOnlyList<ShardStatus> Shards => [.. _shards.Select(shard => new ShardStatus(shard.Id, shard.State, shard.Latency))];

    public void Runs(IReadOnlyList<Shard> shards)
    {
        _shards = shards;
        _whatToFix = null;
    }

    public void Stopped(string whatToFix) => _whatToFix = whatToFix;
}

/// <summary>A shard as it is now.</summary>
internal sealed record ShardStatus(ShardId Id, ShardState State, TimeSpan? Latency);
