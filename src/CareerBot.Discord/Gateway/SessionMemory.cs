namespace CareerBot.Discord.Gateway;

/// <summary>What a shard keeps from one connection to the next.</summary>
internal sealed class SessionMemory
{
    public GatewaySession? Session { get; set; }

    public long? Sequence { get; set; }

    public void Forget()
    {
        Session = null;
        Sequence = null;
    }
}
