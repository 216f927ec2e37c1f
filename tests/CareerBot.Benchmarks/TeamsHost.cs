using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CareerBot.TestKit;

namespace CareerBot.Benchmarks;

/// <summary>The program as people run it, in front of a connector in this process.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;
    private readonly ConcurrentBag<LoopbackConnection> _connections = [];
    private readonly int _port = FreePort.Find();

    private TeamsHost(RecordingConnector connector)
    {
        Connector = connector;
        _process = CareerBotProcess.Start(
            new Dictionary<string, string>
            {
                // Everybody may ask as much as can be had: what is measured is the program and not its limits.
                ["Limits__UserPerMinute"] = "10000",
                ["Limits__UserBurst"] = "1000",
                ["Limits__ChannelPerMinute"] = "100000",
                ["Limits__ChannelBurst"] = "10000",
                ["Limits__MaxTracked"] = "1000000",
                ["Storage__Path"] = Path.Join(_folder.Path, "careerbot.db"),
                ["Charts__KeyFile"] = Path.Join(_folder.Path, "charts.key"),
                ["Logging__LogLevel__Default"] = "Error",

                // Without a registration: the checks of tokens are not what is measured.
                ["Teams__AllowAnonymousLoopback"] = "true",
                ["Teams__LoopbackPort"] = _port.ToString(CultureInfo.InvariantCulture),
                ["Teams__LoopbackServicePorts__0"] = new Uri(connector.ServiceUrl).Port.ToString(CultureInfo.InvariantCulture),
            },
            "--urls",
            "http://127.0.0.1:0");
    }

    public RecordingConnector Connector { get; }

    public double ResidentMegabytes => Figures.ResidentMegabytes(_process);

    /// <summary>Processor time that the program has had so far; unlike the clock it does not depend on what else the machine does.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts both, asks as soon as the program listens, and waits for the reply.</summary>
    /// <param name="connector">Where replies go.</param>
    /// <returns>The host, and the seconds from the start to the first reply.</returns>
    public static async Task<(TeamsHost Host, double Seconds)> StartAsync(RecordingConnector connector)
    {
        var started = Stopwatch.GetTimestamp();
        var host = new TeamsHost(connector);
        await host.ListensAsync();
        await host.AskAsync(0);
        await host.UntilAsync(() => connector.Answered > 0);
        return (host, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>Posts a question of its own person in its own chat; ends when the program has taken it.</summary>
    public async Task AskAsync(long number, Action? answered = null)
    {
        var body = Encoding.UTF8.GetBytes(Activity(number));
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:{_port}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"));
        var connection = _connections.TryTake(out var free) ? free : new LoopbackConnection(_port);
        Connector.Expect(number, answered);
        await connection.CallAsync([.. head, .. body]);
        _connections.Add(connection);
    }

    public async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition())
        {
            if (_process.HasExited) throw new InvalidOperationException($"The program has ended with {_process.ExitCode}.");
            await Task.Delay(5, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections) connection.Dispose();
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private async Task ListensAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            // CareerBot listens on http://127.0.0.1:40123 (Ctrl+C ends it).
            if (!line.Contains("listens on", StringComparison.Ordinal)) continue;
            _ = _process.StandardOutput.ReadToEndAsync();
            _ = _process.StandardError.ReadToEndAsync();
            return;
        }

        throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync());
    }

    private string Activity(long number) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"type":"message","text":{{JsonSerializer.Serialize(Questions.Turns[(int)(number % Questions.Turns.Count)].Utterance)}},"id":"{{number}}","from":{"id":"29:{{number}}","name":"Alex","aadObjectId":"00000000-0000-0000-0000-000000000020"},"timestamp":"2026-11-23T07:18:13.147Z","localTimezone":"UTC","serviceUrl":"{{Connector.ServiceUrl}}","conversation":{"conversationType":"personal","tenantId":"tenant","id":"a:{{number}}"},"recipient":{"id":"28:bot","name":"CareerBot"},"textFormat":"plain","locale":"en-US","entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Web","timezone":"UTC"}],"channelData":{"tenant":{"id":"tenant"} },"channelId":"msteams"}""");
}
