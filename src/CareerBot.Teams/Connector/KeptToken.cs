using System.Text.Json;
using Microsoft.Identity.Client;

namespace CareerBot.Teams.Connector;

/// <summary>One token for all replies: kept until shortly before it ends, and asked for once, however many wait for it.</summary>
/// <param name="ask">Gets a token; given true it must be a new one.</param>
/// <param name="time">By which tokens end.</param>
internal sealed class KeptToken(Func<bool, Task<AuthenticationResult>> ask, TimeProvider time) : IConnectorTokens
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private Task<AuthenticationResult>? _asking;
    private volatile AuthenticationResult? _kept;

    public async Task<string?> AcquireAsync(string? refused, CancellationToken cancellationToken)
    {
        if (_kept is { } kept && kept.AccessToken != refused && kept.ExpiresOn - time.GetUtcNow() > Margin) return kept.AccessToken;
        try
        {
            _kept = kept = await AskOnce(isRefused: refused is not null).WaitAsync(cancellationToken);
            return kept.AccessToken;
        }
        catch (Exception exception) when (IsTrouble(exception) && !cancellationToken.IsCancellationRequested)
        {
            var code = TokenTrouble.Of(exception);
            throw new ConnectorException($"No token for replies was given: {code}.", code, exception);
        }
    }

    /// <summary>Of the login, of the way there, and of a credential that lies in a file. The library lets some of it through as it is.</summary>
    private static bool IsTrouble(Exception exception) =>
        exception is MsalException or HttpRequestException or JsonException or IOException or UnauthorizedAccessException or OperationCanceledException;

    /// <summary>Who comes while another asks waits for the same answer, and shares its failure.</summary>
    private Task<AuthenticationResult> AskOnce(bool isRefused)
    {
        lock (_gate) return _asking is { IsCompleted: false } ? _asking : _asking = ask(isRefused);
    }
}
