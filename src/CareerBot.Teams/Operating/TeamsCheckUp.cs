using System.Diagnostics.CodeAnalysis;
using CareerBot.Teams.Authentication;
using CareerBot.Teams.Connector;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CareerBot.Teams.Operating;

/// <summary>Both directions and the way here: keys of callers, a token for replies, the messaging endpoint; each with what to do where it is not as it should be.</summary>
internal sealed class TeamsCheckUp(SigningKeyRing ring, IConnectorTokens tokens, MessagingEndpointCheck endpoint, IOptions<TeamsOptions> options)
{
    private const string KeysName = "teams keys";
    private const string TokenName = "teams token";

    public async Task<IReadOnlyList<TeamsFinding>> RunAsync(CancellationToken cancellationToken)
    {
        List<TeamsFinding> findings = [await KeysAsync(options.Value.Cloud.ChannelMetadata, nameof(TeamsCloudOptions.ChannelMetadata), cancellationToken)];
        if (options.Value.AcceptTenantTokens) findings.Add(await KeysAsync(TrustedIssuers.TenantMetadata(options.Value), nameof(TeamsCloudOptions.Login), cancellationToken));
        return [.. findings, await TokenAsync(cancellationToken), await endpoint.RunAsync(cancellationToken)];
    }

    /// <summary>Without them every caller is refused.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever the metadata's host does, the operator is told that the keys can't be read.")]
    private async Task<TeamsFinding> KeysAsync(string address, string option, CancellationToken cancellationToken)
    {
        try
        {
            var keys = await SigningKeys.ReadAsync(address, ring.Documents(address), cancellationToken);
            return keys.Count > 0
                ? new TeamsFinding(KeysName, $"{keys.Count} keys of callers are published at {address}.")
                : new TeamsFinding(KeysName, $"No keys of callers are published at {address}; nobody could be answered.", $"Check Teams:Cloud:{option}.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new TeamsFinding(KeysName, $"The keys of callers can't be read from {address}; nobody could be answered.", $"Check the network, a proxy, and Teams:Cloud:{option}.");
        }
    }

    private async Task<TeamsFinding> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            var token = await tokens.AcquireAsync(refused: null, cancellationToken);
            return new TeamsFinding(TokenName, $"A token for replies was given{Whose(token)}.");
        }
        catch (ConnectorException exception)
        {
            return new TeamsFinding(TokenName, exception.Message, TokenRemedy.Of(exception.Code, options.Value));
        }
    }

    /// <summary>A token of another tenant is given gladly, and refused by Teams.</summary>
    private static string Whose(string? token)
    {
        var handler = new JsonWebTokenHandler();
        return handler.CanReadToken(token) && handler.ReadJsonWebToken(token).TryGetPayloadValue<string>("tid", out var tenant) ? $" by the tenant {tenant}" : string.Empty;
    }
}
