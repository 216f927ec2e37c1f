namespace CareerBot.Discord.Gateway;

/// <summary>The gateway can't be reached, or not any more.</summary>
internal sealed class GatewayConnectException : Exception
{
    public GatewayConnectException(string message)
        : base(message)
    {
    }

    public GatewayConnectException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public GatewayConnectException()
    {
    }
}
