namespace CareerBot.Discord.Gateway;

/// <summary>How a connection ended: the code of the close frame, or 1006 where there was none.</summary>
internal sealed record GatewayClosure(int Code)
{
    /// <summary>No close frame: the line was cut.</summary>
    public const int Dropped = 1006;

    /// <summary>Ours: the frame was no frame of the gateway.</summary>
    public const int Unreadable = 1007;

    /// <summary>Ours, on leaving for good; Discord ends the session with it.</summary>
    public const int Goodbye = 1000;

    /// <summary>Ours, on leaving to come back; any code but 1000 and 1001 keeps the session.</summary>
    public const int ComingBack = 4200;
}
