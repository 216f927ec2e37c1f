using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Threading.Channels;
using CareerBot.Discord.Gateway;

namespace CareerBot.Discord.Tests.Gateway;

/// <summary>A gateway that follows a script and expects the shard to do so: the script is the specification.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The shard disposes the connections that it is given.")]
internal sealed class ScriptedTransport : IGatewayTransport
{
    private readonly Channel<Dial> _dials = Channel.CreateUnbounded<Dial>();

    private readonly List<(string Text, Func<Task> Play)> _steps = [];

    private ScriptedConnection? _line;

    public WatchedTime Time { get; } = new();

    /// <summary>The code that the last connection was closed with by us.</summary>
    public Task<int> Closed => Line.Closed;

    private ScriptedConnection Line => _line ?? throw new InvalidOperationException("The script speaks before it connects.");

    public async Task<IGatewayConnection> ConnectAsync(Uri url, CancellationToken cancellationToken)
    {
        var dial = new Dial(url);
        await _dials.Writer.WriteAsync(dial, cancellationToken);
        return await dial.Answer.Task.WaitAsync(cancellationToken);
    }

    public ScriptedTransport ExpectConnect(Uri url) => Step($"connect to {url}", async () =>
    {
        var dial = await NextDialAsync(url);
        dial.Answer.SetResult(_line = new ScriptedConnection());
    });

    public ScriptedTransport RefuseConnect(Uri url) => Step($"refuse {url}", async () =>
        (await NextDialAsync(url)).Answer.SetException(new GatewayConnectException("Refused by the script.")));

    /// <summary>The dial is never answered.</summary>
    public ScriptedTransport LeaveRinging(Uri url) => Step($"leave {url} ringing", () => NextDialAsync(url));

    public ScriptedTransport Send(string json) => Step($"send {json}", () => Line.SayAsync(json));

    public ScriptedTransport Expect(GatewayOpcode opcode, Action<JsonElement>? check = null) => Step($"expect {opcode}", async () =>
    {
        var frame = JsonElement.Parse(await Line.Sent.ReadAsync());
        Assert.Equal((int)opcode, frame.GetProperty("op").GetInt32());
        check?.Invoke(frame.GetProperty("d"));
    });

    /// <summary>What has been sent up to here is all there is.</summary>
    public ScriptedTransport ExpectNothingMore() => Step("expect nothing more", () =>
    {
        Assert.False(Line.Sent.TryRead(out var frame), $"There is another frame: {frame}");
        return Task.CompletedTask;
    });

    public ScriptedTransport Close(int code) => Step($"close {code}", () =>
    {
        Line.Close(code);
        return Task.CompletedTask;
    });

    public ScriptedTransport ExpectClose(int code) => Step($"expect close {code}", async () => Assert.Equal(code, await Line.Closed));

    /// <summary>The shard waits for exactly so long, and so much time passes.</summary>
    public ScriptedTransport Pass(TimeSpan wait) => Step($"pass {wait}", () => Time.PassAsync(wait));

    public ScriptedTransport Await(string what, Func<Task> wait) => Step(what, wait);

    /// <summary>Plays the script against the shard and then asks the shard to leave.</summary>
    public async Task PlayAsync(Shard shard)
    {
        using var leave = new CancellationTokenSource();
        var running = shard.RunAsync(leave.Token);
        try
        {
            await PlayStepsAsync(running);
        }
        finally
        {
            await leave.CancelAsync();
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.WaitAsync(Until.Patience));
    }

    /// <summary>Plays the script to its end, at which the shard has to have stopped by itself.</summary>
    public async Task<GatewayStoppedException> PlayToStopAsync(Shard shard)
    {
        using var leave = new CancellationTokenSource();
        var running = shard.RunAsync(leave.Token);
        await PlayStepsAsync();
        return await Assert.ThrowsAsync<GatewayStoppedException>(() => running.WaitAsync(Until.Patience));
    }

    /// <summary>Plays the script against whatever runs already.</summary>
    public async Task PlayStepsAsync()
    {
        foreach (var (text, play) in _steps) await PlayAsync(text, play());
    }

    private static async Task PlayAsync(string text, Task play)
    {
        try
        {
            await play.WaitAsync(Until.Patience);
        }
        catch (TimeoutException exception)
        {
            throw new InvalidOperationException($"The script waits in vain at \"{text}\".", exception);
        }
    }

    private async Task PlayStepsAsync(Task running)
    {
        foreach (var (text, play) in _steps)
        {
            var step = PlayAsync(text, play());
            if (await Task.WhenAny(step, running) == running) await running;
            await step;
        }
    }

    private async Task<Dial> NextDialAsync(Uri url)
    {
        var dial = await _dials.Reader.ReadAsync();
        Assert.Equal(url, new UriBuilder(dial.Url) { Query = null }.Uri);
        Assert.Equal("?v=10&encoding=json&compress=zlib-stream", dial.Url.Query);
        return dial;
    }

    private ScriptedTransport Step(string text, Func<Task> play)
    {
        _steps.Add((text, play));
        return this;
    }

    private sealed record Dial(Uri Url)
    {
        public TaskCompletionSource<IGatewayConnection> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
