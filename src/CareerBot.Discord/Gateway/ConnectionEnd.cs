namespace CareerBot.Discord.Gateway;

/// <summary>What a shard does once a connection is over.</summary>
internal enum NextStep
{
    Resume,
    NewSession,
    Stop,
    Leave,
}

/// <summary>How a connection ended and what comes next; <see cref="OurCode"/> is what we close with where the end is ours.</summary>
internal sealed record ConnectionEnd(NextStep Next, string Why)
{
    public int? OurCode { get; private init; }

    /// <summary>The close code of the other side, or 1006.</summary>
    public int TheirCode { get; private init; }

    public static ConnectionEnd Leaving { get; } = new(NextStep.Leave, "the program stops") { OurCode = GatewayClosure.Goodbye };

    public static ConnectionEnd InvalidSession { get; } = new(NextStep.NewSession, "Discord has given up the session") { OurCode = GatewayClosure.Goodbye };

    public static ConnectionEnd Unreadable { get; } = ComingBack("a frame could not be read");

    public static ConnectionEnd ComingBack(string why) => new(NextStep.Resume, why) { OurCode = GatewayClosure.ComingBack };

    public static ConnectionEnd Unreachable { get; } = new(NextStep.Resume, "the gateway can't be reached");

    public static ConnectionEnd Of(GatewayClosure closure)
    {
        if (CloseCodes.WhatToFix(closure.Code) is { } message) return new ConnectionEnd(NextStep.Stop, message) { TheirCode = closure.Code };
        var next = CloseCodes.EndsSession(closure.Code) ? NextStep.NewSession : NextStep.Resume;
        return new ConnectionEnd(next, closure.Code == GatewayClosure.Dropped ? "the line was cut" : "Discord closed it") { TheirCode = closure.Code };
    }
}
