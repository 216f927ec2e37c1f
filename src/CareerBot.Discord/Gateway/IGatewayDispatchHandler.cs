namespace CareerBot.Discord.Gateway;

/// <summary>Takes what the gateway says has happened. Called by the reader of a shard, in order, so it must hand on and return at once.</summary>
internal interface IGatewayDispatchHandler
{
    /// <summary>False for an event that is not wanted; its data is then never parsed.</summary>
    bool Wants(string eventName) => true;

    ValueTask OnDispatchAsync(GatewayDispatch dispatch, CancellationToken cancellationToken);
}
