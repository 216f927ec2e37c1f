using System.Text.Json;
using CareerBot.Discord.Gateway;

namespace CareerBot.Discord.Operating;

/// <summary>Whether the gateway takes a connection from here and says hello. Nobody identifies, so no session is used up.</summary>
internal sealed class GatewayDial(IGatewayTransport transport, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What is wrong with the way to the gateway; null where nothing is.</summary>
    public async Task<string?> TryAsync(string url, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return "is no address";
        using var patience = new CancellationTokenSource(Patience, time);
        using var dialling = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await using var connection = await transport.ConnectAsync(GatewayUrls.Dial(address), dialling.Token);
            var first = await connection.ReceiveAsync(dialling.Token);
            if (first.Closure is { } closure) return $"closed the connection with {closure.Code}";
            if (GatewayFrame.Read(first.Json).Opcode != GatewayOpcode.Hello) return "does not say hello";
            await connection.CloseAsync(GatewayClosure.Goodbye, dialling.Token);
            return null;
        }
        catch (GatewayConnectException)
        {
            return "does not take the connection";
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            return "does not speak as Discord's gateway does";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "does not answer";
        }
    }
}
