using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace CareerBot.TestKit.Teams;

/// <summary>A Bot Framework connector of one's own on the loopback interface: it keeps what people would see, checks it, and fails as told.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</remarks>
public sealed class FakeConnector : IAsyncDisposable
{
    private const string Base = "/connector";

    private readonly WebApplication _app;
    private readonly CardSchema? _cards;
    private readonly TimeProvider _time;
    private int _ids;

    private FakeConnector(WebApplication app, CardSchema? cards, TimeProvider time, int seed)
    {
        (_app, _cards, _time) = (app, cards, time);
        Faults = new ConnectorFaults(seed);
    }

    /// <summary>For "serviceUrl".</summary>
    public string ServiceUrl => $"{_app.Urls.First()}{Base}/";

    /// <summary>For "Teams:LoopbackServicePorts".</summary>
    public int Port => new Uri(_app.Urls.First()).Port;

    public ConnectorFaults Faults { get; }

    /// <summary>Every call, whatever became of it.</summary>
    public ConcurrentQueue<ConnectorCall> Calls { get; } = new();

    /// <summary>Calls whose activity people see.</summary>
    public ConcurrentQueue<ConnectorCall> Shown { get; } = new();

    /// <summary>What Teams would refuse or show wrongly: none of it may ever be there.</summary>
    public ConcurrentQueue<string> Problems { get; } = new();

    /// <summary>The header that calls must bring; null where none is needed.</summary>
    public string? Authorization { get; set; }

    /// <param name="time">By which it notes when calls came.</param>
    /// <param name="seed">Of its chances.</param>
    /// <param name="port">Where to listen; any that is free where it is 0.</param>
    public static async Task<FakeConnector> StartAsync(TimeProvider? time = null, int seed = 1, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        var connector = new FakeConnector(app, await CardSchema.LoadAsync(), time ?? TimeProvider.System, seed);
        app.Run(connector.AnswerAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>What people saw in answer to an activity.</summary>
    public IReadOnlyList<ConnectorCall> RepliesTo(string activityId) => [.. Shown.Where(call => call.ReplyToId == activityId)];

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not { } call)
        {
            await WriteAsync(context, ConnectorFault.OfHtml(context.Request.Method == HttpMethods.Delete ? 501 : 404));
            return;
        }

        Calls.Enqueue(call);
        var fault = Authorization is { } expected && call.Authorization != expected ? ConnectorFault.OfJson(401, "Unauthorized") : FaultOf(call);
        if (fault is null or { IsShown: true }) Show(call);
        if (fault == ConnectorFault.Silence) await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        else await WriteAsync(context, fault ?? new ConnectorFault(call.Method == HttpMethods.Put ? 200 : 201) { Body = $$"""{"id":"{{Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture)}}"}""" });
    }

    private ConnectorFault? FaultOf(ConnectorCall call) => call.IsTargeted && Faults.Private is { } refusal ? refusal : Faults.Strike(call.Path);

    private void Show(ConnectorCall call)
    {
        if (call.Conversation is not null)
        {
            foreach (var problem in ReplyCheck.Problems(call, _cards)) Problems.Enqueue(problem);
        }

        Shown.Enqueue(call);
    }

    /// <summary>Null where there is nothing at the address.</summary>
    private async Task<ConnectorCall?> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        var path = context.Features.Get<IHttpRequestFeature>()?.RawTarget.Split('?')[0] ?? string.Empty;
        string[] parts = path.StartsWith($"{Base}/v3/conversations", StringComparison.Ordinal) ? path[$"{Base}/v3/conversations".Length..].Split('/', StringSplitOptions.RemoveEmptyEntries) : ["?"];
        var isCall = (parts, request.Method) is ([_, "activities"] or [], "POST") or ([_, "activities", _], "POST" or "PUT");
        if (!isCall || !request.HasJsonContentType()) return null;
        using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: context.RequestAborted);
        return new ConnectorCall(request.Method, path, body.RootElement.Clone())
        {
            Authorization = request.Headers.Authorization.ToString() is { Length: > 0 } header ? header : null,
            Conversation = parts.Length > 0 ? Uri.UnescapeDataString(parts[0]) : null,
            Activity = parts.Length > 2 ? Uri.UnescapeDataString(parts[2]) : null,
            IsTargeted = request.Query["isTargetedActivity"] == "true",
            At = _time.GetUtcNow(),
        };
    }

    private static async Task WriteAsync(HttpContext context, ConnectorFault answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfterSeconds is { } seconds) context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (answer.Body is not { } body) return;
        context.Response.ContentType = answer.ContentType;
        await context.Response.WriteAsync(body, context.RequestAborted);
    }
}
