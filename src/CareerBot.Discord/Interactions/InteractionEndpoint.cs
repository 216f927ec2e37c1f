using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using CareerBot.Discord.Messages;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rest;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace CareerBot.Discord.Interactions;

/// <summary>Interactions over HTTP, for replicas without a gateway connection. Answered inline: that takes milliseconds, Discord waits three seconds.</summary>
internal static class InteractionEndpoint
{
    public const string Path = "/discord/interactions";

    /// <summary>A message with ten full embeds and everybody it names is about half of it.</summary>
    private const int MaxBodyBytes = 256 * 1024;

    public static void MapInteractions(
        this IEndpointRouteBuilder endpoints, InteractionSignature signature, InteractionRouter router, SafeStore store) =>
        endpoints.MapPost(Path, (HttpContext context) => AnswerAsync(context, signature, router, store)).ExcludeFromDescription();

    private static async Task AnswerAsync(HttpContext context, InteractionSignature signature, InteractionRouter router, SafeStore store)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MaxBodyBytes;
        if (await ReadAsync(context.Request, context.RequestAborted) is not { } body)
        {
            await ExplainAsync(context, StatusCodes.Status413PayloadTooLarge, Phrases.InteractionTooLarge);
            return;
        }

        if (!signature.IsValid(Header(context, InteractionSignature.SignatureHeader), Header(context, InteractionSignature.TimestampHeader), body.Span))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (Parse(body.Span) is not { } interaction)
        {
            await ExplainAsync(context, StatusCodes.Status400BadRequest, Phrases.NoInteraction);
            return;
        }

        if (!await IsNewAsync(interaction, store, context.RequestAborted))
        {
            await ExplainAsync(context, StatusCodes.Status409Conflict, Phrases.InteractionRepeated);
            return;
        }

        await WriteAsync(context, InteractionBody.Of(await router.AnswerAsync(interaction, context.RequestAborted)));
    }

    /// <summary>Null where it is no interaction. A ping alone may come without an id: it is the portal's or a proxy's, and nothing is remembered of it.</summary>
    public static ReceivedInteraction? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            var interaction = JsonSerializer.Deserialize(json, PayloadJson.Default.ReceivedInteraction);
            return interaction is { Id.Length: > 0 } or { Type: InteractionKind.Ping } ? interaction : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// A proxy may repeat a call, and anybody who has seen one may: each interaction is answered once, as over the gateway.
    /// </summary>
    private static async Task<bool> IsNewAsync(ReceivedInteraction interaction, SafeStore store, CancellationToken cancellationToken) =>
        interaction.Type is InteractionKind.Ping or InteractionKind.Autocomplete
        || await store.TryTakeAsync(TakenIds.Of(interaction), otherwise: true, cancellationToken);

    private static Task ExplainAsync(HttpContext context, int status, string reason) => Results.Problem(detail: reason, statusCode: status).ExecuteAsync(context);

    /// <summary>Two values of one header are none.</summary>
    private static string? Header(HttpContext context, string name) => context.Request.Headers[name] is [var only] ? only : null;

    /// <summary>Null where the body is larger than the limit, whatever its header says.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBodyBytes) return null;
        var buffer = new byte[Math.Min((request.ContentLength ?? 4095) + 1, MaxBodyBytes + 1)];
        var length = 0;
        while (true)
        {
            var read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0) return buffer.AsMemory(0, length);
            length += read;
            if (length > MaxBodyBytes) return null;
            if (length == buffer.Length) Array.Resize(ref buffer, Math.Min(2 * buffer.Length, MaxBodyBytes + 1));
        }
    }

    private static async Task WriteAsync(HttpContext context, DiscordBody body)
    {
        if (body.Files.Count == 0)
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = body.Json.Length;
            await context.Response.Body.WriteAsync(body.Json, context.RequestAborted);
            return;
        }

        using var form = new MultipartFormDataContent();
        form.Add(new ReadOnlyMemoryContent(body.Json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } }, "payload_json");
        for (var i = 0; i < body.Files.Count; i++)
        {
            var file = body.Files[i];
            form.Add(new ReadOnlyMemoryContent(file.Content) { Headers = { ContentType = new MediaTypeHeaderValue(file.ContentType) } }, $"files[{i.ToString(CultureInfo.InvariantCulture)}]", file.Name);
        }

        context.Response.ContentType = form.Headers.ContentType?.ToString();
        await form.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
