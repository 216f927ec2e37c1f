namespace CareerBot.TestKit.Teams;

/// <summary>What a connector answers instead of what it should.</summary>
public sealed record ConnectorFault(int Status)
{
    public const string Html = "<html><head><title>Error</title></head><body>Something went wrong.</body></html>";

    /// <summary>The call is taken and never answered: whoever called has to hang up.</summary>
    public static readonly ConnectorFault Silence = new(0);

    public string? Body { get; init; }

    public string ContentType { get; init; } = "application/json";

    /// <summary>In whole seconds, as the header has it.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>Whether people see the activity all the same: only the answer is lost.</summary>
    public bool IsShown { get; init; }

    /// <summary>Too many calls; come again after so many seconds, or whenever it seems right.</summary>
    public static ConnectorFault Throttled(int? retryAfterSeconds = null) => new(429) { RetryAfterSeconds = retryAfterSeconds, Body = """{"error":{"code":"TooManyRequests"}}""" };

    public static ConnectorFault OfHtml(int status) => new(status) { Body = Html, ContentType = "text/html" };

    public static ConnectorFault OfJson(int status, string code) => new(status) { Body = $$$"""{"error":{"code":"{{{code}}}","message":"No."}}""" };

    /// <summary>All is well and nothing is said: Web Chat and Teams do so.</summary>
    public static ConnectorFault Empty(int status) => new(status) { IsShown = true };
}
