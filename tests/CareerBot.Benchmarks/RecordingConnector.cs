using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareerBot.Benchmarks;

/// <summary>Takes replies and notes when they came, with little work on this side: it reads of each only what it answers, a number.</summary>
internal sealed class RecordingConnector : IAsyncDisposable
{
    private static readonly byte[] Taken = """{"id":"1"}"""u8.ToArray();

    private readonly WebApplication _app;
    /// <summary>When each question that waits was asked, and what is to be told once it is answered.</summary>
    private readonly ConcurrentDictionary<long, (long At, Action? Answered)> _asked = new();
    private int _answered;

    private RecordingConnector(WebApplication app) => _app = app;

    public string ServiceUrl => _app.Urls.First();

    public ConcurrentQueue<double> Waits { get; } = new();

    public int Answered => Volatile.Read(ref _answered);

    /// <summary>Questions that have not been answered.</summary>
    public int Waiting => _asked.Count;

    public static async Task<RecordingConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var connector = new RecordingConnector(app);
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>From now on an answer to it counts.</summary>
    public void Expect(long number, Action? answered) => _asked[number] = (Stopwatch.GetTimestamp(), answered);

    public void Forget()
    {
        _asked.Clear();
        Waits.Clear();
        Volatile.Write(ref _answered, 0);
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    // POST /v3/conversations/{conversation}/activities/{number}
    private async Task TakeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? string.Empty;
        if (long.TryParse(path.AsSpan(path.LastIndexOf('/') + 1), out var number) && _asked.TryRemove(number, out var asked))
        {
            Waits.Enqueue(Stopwatch.GetElapsedTime(asked.At).TotalMilliseconds);
            Interlocked.Increment(ref _answered);
            asked.Answered?.Invoke();
        }

        await DrainAsync(context.Request.BodyReader);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Taken.Length;
        await context.Response.Body.WriteAsync(Taken);
    }

    private static async Task DrainAsync(PipeReader body)
    {
        while (true)
        {
            var read = await body.ReadAsync();
            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted) return;
        }
    }
}
