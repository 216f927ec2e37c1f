using System.Net;
using System.Text;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Authentication;

namespace CareerBot.Teams.Operating;

/// <summary>Whether the address that Teams posts to leads to this bot, and whether it is shut to strangers.</summary>
internal sealed class MessagingEndpointCheck(IHttpClientFactory clients, string publicUrl)
{
    private const string Name = "teams endpoint";

    public async Task<TeamsFinding> RunAsync(CancellationToken cancellationToken)
    {
        if (publicUrl.Length == 0)
        {
            return new TeamsFinding(Name, "It is not known under which address Teams reaches the bot.", $"Set Assistant:PublicUrl, for example to https://careers.example.org, and enter that address with {MessagesEndpoint.Path} behind it as \"Messaging endpoint\" of the bot in Azure.");
        }

        if (!Uri.TryCreate($"{publicUrl.TrimEnd('/')}{MessagesEndpoint.Path}", UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            return new TeamsFinding(Name, $"Teams posts to https addresses only, and Assistant:PublicUrl is \"{publicUrl}\".", "Put a certificate or a proxy with one before the bot, and set Assistant:PublicUrl to its https address.");
        }

        try
        {
            return await LookAsync(address, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new TeamsFinding(Name, $"Nothing answers at {address}.", $"Start the bot, and see that its name, its certificate and every proxy before it lead to it. It is the \"Messaging endpoint\" of the bot in Azure.");
        }
    }

    private async Task<TeamsFinding> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        var client = clients.CreateClient(SigningKeyRing.ClientName);
        using var greeting = await client.GetAsync(address, cancellationToken);
        var said = await greeting.Content.ReadAsStringAsync(cancellationToken);
        if (!greeting.IsSuccessStatusCode || said != Phrases.Endpoint)
        {
            return new TeamsFinding(Name, $"{address} is answered by something else ({(int)greeting.StatusCode}).", "See that every proxy before the bot hands the address on to it.");
        }

        using var stranger = new StringContent("{}", Encoding.UTF8, "application/json");
        using var refusal = await client.PostAsync(address, stranger, cancellationToken);
        return refusal.StatusCode == HttpStatusCode.Unauthorized
            ? new TeamsFinding(Name, $"{address} leads to the bot and refuses strangers.")
            : new TeamsFinding(Name, $"{address} answered a caller without a token with {(int)refusal.StatusCode} in place of 401.", "Start the bot again with the same Teams:AppId that is checked here, and see that no proxy answers in its place.");
    }
}
