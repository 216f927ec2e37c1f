using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace CareerBot.Discord.Rest;

/// <summary>The calls by their routes.</summary>
internal sealed class DiscordRest(IHttpClientFactory clients) : IDiscordRest
{
    public const string ClientName = "Discord";

    public Task<JsonElement> GetCurrentUserAsync(CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, "users/@me", null, cancellationToken);

    public Task<JsonElement> GetCurrentApplicationAsync(CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, "applications/@me", null, cancellationToken);

    public async Task<GatewayBot> GetGatewayBotAsync(CancellationToken cancellationToken) =>
        (await SendAsync(HttpMethod.Get, "gateway/bot", null, cancellationToken)).Deserialize(RestJson.Default.GatewayBot)
        ?? throw new DiscordRestException("\"GET gateway/bot\" was answered with null.");

    public Task<string> CreateMessageAsync(string channelId, DiscordBody message, CancellationToken cancellationToken) =>
        CreateAsync(HttpMethod.Post, $"channels/{Id(channelId)}/messages", message, cancellationToken);

    public Task EditMessageAsync(string channelId, string messageId, DiscordBody message, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Patch, $"channels/{Id(channelId)}/messages/{Id(messageId)}", message, cancellationToken);

    public Task TriggerTypingAsync(string channelId, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, $"channels/{Id(channelId)}/typing", null, cancellationToken);

    public Task<string> StartThreadAsync(string channelId, string messageId, DiscordBody thread, CancellationToken cancellationToken) =>
        CreateAsync(HttpMethod.Post, $"channels/{Id(channelId)}/messages/{Id(messageId)}/threads", thread, cancellationToken);

    public Task RespondAsync(string interactionId, string interactionToken, DiscordBody response, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, $"interactions/{Id(interactionId)}/{Id(interactionToken)}/callback", response, cancellationToken);

    public Task EditOriginalResponseAsync(string applicationId, string interactionToken, DiscordBody message, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Patch, $"webhooks/{Id(applicationId)}/{Id(interactionToken)}/messages/@original", message, cancellationToken);

    public Task<string> FollowUpAsync(string applicationId, string interactionToken, DiscordBody message, CancellationToken cancellationToken) =>
        CreateAsync(HttpMethod.Post, $"webhooks/{Id(applicationId)}/{Id(interactionToken)}", message, cancellationToken);

    public Task<JsonElement> GetCommandsAsync(string applicationId, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, $"applications/{Id(applicationId)}/commands?with_localizations=true", null, cancellationToken);

    public Task OverwriteCommandsAsync(string applicationId, DiscordBody commands, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, $"applications/{Id(applicationId)}/commands", commands, cancellationToken);

    public Task<string> CreateCommandAsync(string applicationId, DiscordBody command, CancellationToken cancellationToken) =>
        CreateAsync(HttpMethod.Post, $"applications/{Id(applicationId)}/commands", command, cancellationToken);

    public Task EditCommandAsync(string applicationId, string commandId, DiscordBody command, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Patch, $"applications/{Id(applicationId)}/commands/{Id(commandId)}", command, cancellationToken);

    public Task DeleteCommandAsync(string applicationId, string commandId, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, $"applications/{Id(applicationId)}/commands/{Id(commandId)}", null, cancellationToken);

    private static string Id(string id) => Uri.EscapeDataString(id);

    private async Task<string> CreateAsync(HttpMethod method, string path, DiscordBody body, CancellationToken cancellationToken) =>
        (await SendAsync(method, path, body, cancellationToken)).TryGetProperty("id", out var id) ? id.GetString() ?? string.Empty : string.Empty;

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, DiscordBody? body, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ClientName);
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : Content(body) };
        using var response = await client.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) throw new DiscordRestException($"Discord answered {(int)response.StatusCode}.") { Status = response.StatusCode };
        var json = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return json.Length == 0 ? default : JsonElement.Parse(json);
    }

    private static HttpContent Content(DiscordBody body)
    {
        var json = new ReadOnlyMemoryContent(body.Json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        if (body.Files.Count == 0) return json;
        var form = new MultipartFormDataContent { { json, "payload_json" } };
        for (var index = 0; index < body.Files.Count; index++)
        {
            var file = body.Files[index];
            var content = new ReadOnlyMemoryContent(file.Content) { Headers = { ContentType = new MediaTypeHeaderValue(file.ContentType) } };
            form.Add(content, $"files[{index.ToString(CultureInfo.InvariantCulture)}]", file.Name);
        }

        return form;
    }
}
