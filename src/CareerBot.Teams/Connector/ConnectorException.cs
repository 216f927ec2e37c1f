using System.Net;

namespace CareerBot.Teams.Connector;

/// <summary>A call that did not reach its aim. The message holds no text of any activity.</summary>
internal sealed class ConnectorException : Exception
{
    public ConnectorException(string message)
        : base(message)
    {
    }

    public ConnectorException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <param name="message">A sentence for the log.</param>
    /// <param name="code">A word that can be looked up.</param>
    /// <param name="inner">What it came of.</param>
    public ConnectorException(string message, string code, Exception inner)
        : base(message, inner) => Code = code;

    public ConnectorException(HttpStatusCode status, string? code)
        : base($"The connector answered {(int)status}{(code is null ? string.Empty : $" ({code})")}.")
    {
        Status = status;
        Code = code;
    }

    /// <summary>Null where there was no answer.</summary>
    public HttpStatusCode? Status { get; }

    /// <summary>The connector's or the login's own name of the error ("ConversationNotFound", "AADSTS7000215").</summary>
    public string? Code { get; }
}
