using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace CareerBot.Benchmarks;

/// <summary>Signed interactions a second that the built program answers over loopback; this process, which signs before and only sends, shares its processors.</summary>
internal static class DiscordInteractionsRun
{
    private const int Connections = 32;
    private const int Variants = 4000;
    private const double WarmShare = 0.25;

    public static async Task<int> RunAsync(int calls)
    {
        using var signer = new InteractionSigner();
        var port = FreePort();
        using var process = Start(signer, port);
        try
        {
            await UntilHealthyAsync(port);
            await MeasureAsync("ping", port, signer, calls, _ => """{"id":"1","application_id":"77","type":1,"token":"t","version":1}""", "5000");
            await MeasureAsync("autocomplete", port, signer, calls, i => Interaction(i, 4, """{"id":"1","name":"salary","type":1,"options":[{"type":3,"name":"occupation","value":"med","focused":true}]}"""), "5000");
            await MeasureAsync("/help", port, signer, calls, i => Interaction(i, 2, """{"id":"1","name":"help","type":1}"""), "5000");
            await MeasureAsync("/ask, a different question each time", port, signer, calls / 10, i => Interaction(i, 2, $$"""{"id":"1","name":"ask","type":1,"options":[{"type":3,"name":"question","value":{{JsonSerializer.Serialize(Questions.Turns[i % Questions.Turns.Count].Utterance)}}}]}"""));
            Figures.Print("memory of the program afterwards", Figures.ResidentMegabytes(process), "MB");
            return 0;
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task MeasureAsync(string name, int port, InteractionSigner signer, int calls, Func<int, string> body, string? target = null)
    {
        var requests = Enumerable.Range(0, Variants).Select(i => signer.Request(body(i))).ToArray();
        await SendAsync(port, requests, (int)(calls * WarmShare));
        var started = Stopwatch.GetTimestamp();
        var waits = await SendAsync(port, requests, calls);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Figures.Print($"{name}, answered", calls / seconds, "/s", target);
        Figures.Print($"{name}, p99 at {Connections} connections", Figures.Percentile(waits, 0.99), "ms");
    }

    private static async Task<double[]> SendAsync(int port, byte[][] requests, int calls)
    {
        var waits = new double[calls];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            using var connection = new LoopbackConnection(port);
            for (var i = Interlocked.Increment(ref next); i < calls; i = Interlocked.Increment(ref next))
            {
                var started = Stopwatch.GetTimestamp();
                await connection.CallAsync(requests[i % requests.Length]);
                waits[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
        }));
        return waits;
    }

    private static string Interaction(int i, int type, string data) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":"{{1_000_000 + i}}","application_id":"77","type":{{type}},"token":"t","version":1,"channel_id":"{{2_000_000 + i}}","user":{"id":"{{3_000_000 + i}}"},"data":{{data}}}""");

    private static Process Start(InteractionSigner signer, int port)
    {
        var settings = new Dictionary<string, string>
        {
            ["Discord__Token"] = "benchmark",
            ["Discord__PublicKey"] = signer.PublicHex,
            ["Discord__ApplicationId"] = "111111111111111111",
            ["Discord__UseGateway"] = "false",
            ["Discord__RegisterCommands"] = "false",
            ["Storage__Path"] = Path.Join(Path.GetTempPath(), "careerbot-benchmarks", "interactions.db"),
        };
        foreach (var (name, value) in settings) Environment.SetEnvironmentVariable(name, value);
        return CareerBotProcess.Start("--urls", $"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
    }

    private static async Task UntilHealthyAsync(int port)
    {
        using var client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}") };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await IsHealthyAsync(client, patience.Token)) await Task.Delay(100, patience.Token);
    }

    private static async Task<bool> IsHealthyAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("/health", UriKind.Relative), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
