using System.Net;
using System.Text;

namespace CareerBot.Discord.Operating;

/// <summary>Whether the address that Discord calls leads to a bot that turns unsigned calls away.</summary>
internal sealed class InteractionsCall(IHttpClientFactory clients)
{
    /// <summary>Of a client that knows no token: the address is wherever the portal says.</summary>
    public const string ClientName = "discord-interactions-check";

    /// <summary>What is wrong with the address; null where nothing is.</summary>
    public async Task<string?> TryAsync(string url, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return "is no address";
        using var unsigned = new StringContent("""{"type":1}""", Encoding.UTF8, "application/json");
        try
        {
            using var answer = await clients.CreateClient(ClientName).PostAsync(address, unsigned, cancellationToken);
            return answer.StatusCode switch
            {
                HttpStatusCode.Unauthorized => null,
                HttpStatusCode.NotFound => "is not known to what answers there",
                var status => $"answers an unsigned call with {(int)status} in place of 401",
            };
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return "is not answered by anybody";
        }
    }
}
