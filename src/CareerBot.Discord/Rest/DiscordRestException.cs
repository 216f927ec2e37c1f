using System.Net;

namespace CareerBot.Discord.Rest;

/// <summary>A call that Discord turned down, or that did not reach it. Route and codes only: never a token, a body or a name.</summary>
internal sealed class DiscordRestException : Exception
{
    public DiscordRestException(string message)
        : base(message)
    {
    }

    public DiscordRestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public DiscordRestException()
    {
    }

    /// <summary>Null where no answer came.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>Discord's own code, such as 10062 for an unknown interaction; 0 where it gave none.</summary>
    // https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
    public int Code { get; init; }

    /// <summary>Which parts of the body Discord found fault with ("message_reference"); empty where it named none.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The interaction's three seconds or fifteen minutes are over; nothing can be said to it any more.</summary>
    public bool IsLostInteraction => Code is 10062 or 10015 or 40060 or 50027;
}
