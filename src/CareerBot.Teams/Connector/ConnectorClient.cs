using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Connector;

/// <summary>The connector over HTTP. What must be tried again is tried by the client's resilience handler, see <see cref="ConnectorSetup"/>.</summary>
internal sealed class ConnectorClient(IHttpClientFactory clients, ServiceUrls allowed, IConnectorTokens tokens) : IConnector
{
    public const string ClientName = "teams-connector";

    /// <summary>Tells the connector that only the recipient may see the activity.</summary>
    private const string Targeted = "?isTargetedActivity=true";

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public Task<string?> ReplyAsync(TeamsActivity answered, OutgoingActivity reply, CancellationToken cancellationToken)
    {
        var activity = Envelope.Address(reply, answered);
        var path = (activity.Recipient?.IsTargeted, answered.Id) switch
        {
            (true, _) => ConnectorRoutes.Activities(PlaceOf(answered)) + Targeted,
            (_, { Length: > 0 } id) => ConnectorRoutes.Activity(PlaceOf(answered), id),
            _ => ConnectorRoutes.Activities(PlaceOf(answered)),
        };
        return PostAsync(answered.ServiceUrl, path, activity, cancellationToken);
    }

    public async Task UpdateAsync(TeamsActivity answered, string activityId, OutgoingActivity update, CancellationToken cancellationToken)
    {
        var activity = Envelope.Address(update, answered) with { Id = activityId };
        var body = JsonSerializer.SerializeToUtf8Bytes(activity, ConnectorJson.Default.OutgoingActivity);
        await SendAsync(HttpMethod.Put, answered.ServiceUrl, ConnectorRoutes.Activity(PlaceOf(answered), activityId), body, cancellationToken);
    }

    public Task ShowTypingAsync(TeamsActivity answered, CancellationToken cancellationToken)
    {
        var activity = Envelope.Address(new OutgoingActivity { Type = ActivityTypes.Typing }, answered);
        return PostAsync(answered.ServiceUrl, ConnectorRoutes.Activities(PlaceOf(answered)), activity, cancellationToken);
    }

    public Task<string?> SendAsync(string serviceUrl, string conversationId, OutgoingActivity activity, CancellationToken cancellationToken) =>
        PostAsync(serviceUrl, ConnectorRoutes.Activities(conversationId), activity, cancellationToken);

    public Task<string?> OpenAsync(NewConversation conversation, OutgoingActivity first, CancellationToken cancellationToken)
    {
        var parameters = new ConversationParameters
        {
            Bot = conversation.Bot,
            Members = [conversation.Member],
            Activity = first,
            TenantId = conversation.TenantId,
            ChannelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = conversation.TenantId } },
        };
        var body = JsonSerializer.SerializeToUtf8Bytes(parameters, ConnectorJson.Default.ConversationParameters);
        return SendAsync(HttpMethod.Post, conversation.ServiceUrl, ConnectorRoutes.Conversations, body, cancellationToken);
    }

    private Task<string?> PostAsync(string? serviceUrl, string path, OutgoingActivity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, serviceUrl, path, JsonSerializer.SerializeToUtf8Bytes(activity, ConnectorJson.Default.OutgoingActivity), cancellationToken);

    private async Task<string?> SendAsync(HttpMethod method, string? serviceUrl, string path, byte[] body, CancellationToken cancellationToken)
    {
        if (!allowed.TryAllow(serviceUrl, out var address)) throw new ConnectorException("The service URL is none that replies may be sent to; see \"Teams:ServiceHosts\", or \"Teams:LoopbackServicePorts\" where the bot is tried out.");
        try
        {
            var token = await tokens.AcquireAsync(refused: null, cancellationToken);
            using var response = await CallAsync(method, address + path, body, token, cancellationToken);
            if (token is null || response.StatusCode != HttpStatusCode.Unauthorized) return await ReadAsync(response, cancellationToken);

            // The token that is kept may have been revoked; another is asked for once.
            using var second = await CallAsync(method, address + path, body, await tokens.AcquireAsync(token, cancellationToken), cancellationToken);
            return await ReadAsync(second, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or Polly.ExecutionRejectedException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ConnectorException($"The connector could not be called: {exception.GetType().Name}.", exception);
        }
    }

    private async Task<HttpResponseMessage> CallAsync(HttpMethod method, string address, byte[] body, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = Json;
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await clients.CreateClient(ClientName).SendAsync(request, cancellationToken);
    }

    /// <summary>Answers come empty, as HTML or as JSON; only the status counts, an id is a gift.</summary>
    private static async Task<string?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var answer = ReadJson(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        return response.IsSuccessStatusCode ? answer?.Id : throw new ConnectorException(response.StatusCode, answer?.Error?.Code);
    }

    private static ResourceAnswer? ReadJson(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, ConnectorJson.Default.ResourceAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string PlaceOf(TeamsActivity activity) =>
        activity.Conversation?.Id is { Length: > 0 } id ? id : throw new ConnectorException("The activity names no conversation to reply in.");
}
