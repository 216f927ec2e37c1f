namespace CareerBot.Discord.Gateway;

/// <summary>Discord won't have us until somebody changes something; the message says what.</summary>
internal sealed class GatewayStoppedException : Exception
{
    public GatewayStoppedException(string message)
        : base(message)
    {
    }

    public GatewayStoppedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public GatewayStoppedException()
    {
    }

    /// <summary>The close code that led to it; 0 where there was none.</summary>
    public int Code { get; init; }
}
