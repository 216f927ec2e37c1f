using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;

namespace CareerBot.TestKit.Discord;

/// <summary>The gateway: sessions, heartbeats, resumes, and the ways in which Discord ends a connection.</summary>
public sealed class FakeGateway(FakeDiscordSettings settings, FakeFaults faults)
{
    private readonly ConcurrentDictionary<int, FakeSession> _sessions = new();

    private readonly ConcurrentDictionary<int, ConcurrentQueue<(string Name, string Data)>> _waiting = new();

    private readonly ConcurrentDictionary<FakeLine, bool> _lines = new();

    private readonly ConcurrentDictionary<string, FakeSession> _ended = new();

    private readonly Lock _guard = new();

    private int _identifies;

    private int _resumes;

    private int _lastSession;

    /// <summary>What the bot did that Discord would hold against it.</summary>
    public ConcurrentQueue<string> Problems { get; } = new();

    public int Identifies => _identifies;

    public int Resumes => _resumes;

    /// <summary>The intents of the last identify.</summary>
    public int Intents { get; private set; }

    internal string ResumeUrl { get; set; } = string.Empty;

    /// <summary>All shards have a session with a line.</summary>
    public bool IsReady(int shards) => Enumerable.Range(0, shards).All(HasLine);

    public bool HasLine(int shard) => _sessions.TryGetValue(shard, out var session) && session.HasLine;

    /// <summary>Something has happened. A shard without any session gets it with its next one: people are taken to have waited until the bot was there.</summary>
    public void Dispatch(int shard, string name, string data)
    {
        lock (_guard)
        {
            for (var times = faults.Strikes(faults.Duplicates) ? 2 : 1; times > 0; times--)
            {
                if (_sessions.TryGetValue(shard, out var session)) session.Dispatch(name, data);
                else _waiting.GetOrAdd(shard, _ => new()).Enqueue((name, data));
            }
        }
    }

    /// <summary>Op 7.</summary>
    public void AskToReconnect(int shard) => OnLine(shard, line => line.Send("""{"op":7,"d":null}"""));

    /// <summary>Op 9. A session that may not be resumed is gone.</summary>
    public void Invalidate(int shard, bool mayResume)
    {
        lock (_guard)
        {
            OnLine(shard, line =>
            {
                if (!mayResume && _sessions.TryRemove(shard, out var session)) _ended[session.Id] = session;
                line.Send($"{{\"op\":9,\"d\":{(mayResume ? "true" : "false")}}}");
            });
        }
    }

    public void Close(int shard, int code) => OnLine(shard, line => line.Close(code));

    /// <summary>Cuts the line without a word.</summary>
    public void Drop(int shard) => OnLine(shard, line => line.Drop());

    public void AskForHeartbeat(int shard) => OnLine(shard, line => line.Send("""{"op":1,"d":null}"""));

    public void DropAll()
    {
        foreach (var line in _lines.Keys) line.Drop();
    }

    internal async Task ServeAsync(FakeLine line, string userAgent, bool isResume, CancellationToken cancellationToken)
    {
        _lines[line] = true;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pump = line.PumpAsync(over.Token);
        FakeSession? session = null;
        try
        {
            if (userAgent.Length == 0) line.Close(4002);
            line.Send($"{{\"op\":10,\"s\":null,\"t\":null,\"d\":{{\"heartbeat_interval\":{(int)settings.HeartbeatInterval.TotalMilliseconds}}}}}");
            while (await line.ReceiveAsync(over.Token) is { } frame) session = Answer(line, frame, isResume, session);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            line.Drop();
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException or InvalidOperationException or KeyNotFoundException)
        {
            Problems.Enqueue($"A frame that is none: {exception.Message}");
            line.Drop();
        }
        finally
        {
            if (session is not null) Leave(session, line);
            _lines.TryRemove(line, out _);
            await over.CancelAsync();
            await pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>A bot that leaves with 1000 or 1001 has ended its session.</summary>
    private void Leave(FakeSession session, FakeLine line)
    {
        session.Leave(line);
        if (line.ClosedWith is 1000 or 1001) _sessions.TryRemove(KeyValuePair.Create(session.Shard, session));
    }

    private FakeSession? Answer(FakeLine line, JsonElement frame, bool isResume, FakeSession? session)
    {
        var data = frame.GetProperty("d");
        switch (frame.GetProperty("op").GetInt32())
        {
            case 1:
                line.Send("""{"op":11,"d":null}""");
                return session;
            case 2:
                return Identify(line, data);
            case 6:
                // Over the same line it may be asked for again.
                if (!isResume && session is null) Problems.Enqueue("A resume that did not go to the resume url.");
                return Resume(line, data);
            default:
                line.Close(4001);
                return session;
        }
    }

    private FakeSession? Identify(FakeLine line, JsonElement data)
    {
        if (data.GetProperty("token").GetString() != settings.Token)
        {
            line.Close(4004);
            return null;
        }

        Intents = data.GetProperty("intents").GetInt32();
        var shard = data.GetProperty("shard")[0].GetInt32();
        Interlocked.Increment(ref _identifies);
        var session = new FakeSession($"session-{Interlocked.Increment(ref _lastSession)}", shard);
        session.Take(line, after: 0);
        session.Dispatch("READY", $$"""{"v":10,"user":{"id":"{{settings.BotUserId}}","username":"CareerBot","bot":true},"guilds":[],"session_id":"{{session.Id}}","resume_gateway_url":"{{ResumeUrl}}","shard":[{{shard}},{{data.GetProperty("shard")[1].GetInt32()}}],"application":{"id":"{{settings.ApplicationId}}","flags":0} }""");
        lock (_guard)
        {
            _sessions[shard] = session;
            while (_waiting.TryGetValue(shard, out var waiting) && waiting.TryDequeue(out var next)) session.Dispatch(next.Name, next.Data);
        }

        return session;
    }

    private FakeSession? Resume(FakeLine line, JsonElement data)
    {
        Interlocked.Increment(ref _resumes);
        var (id, after) = (data.GetProperty("session_id").GetString() ?? string.Empty, data.GetProperty("seq").GetInt32());
        var session = _sessions.Values.FirstOrDefault(session => session.Id == id);
        if (session is null)
        {
            AskAgain(id, after);
            line.Send("""{"op":9,"d":false}""");
            return null;
        }

        session.Take(line, after);
        session.Dispatch("RESUMED", "{}");
        return session;
    }

    /// <summary>
    /// Where a session ended before the bot heard the last of it, a real Discord loses that, and no bot can help it. Here people ask again,
    /// so that what gets lost is what the bot has lost.
    /// </summary>
    private void AskAgain(string sessionId, int after)
    {
        if (!_ended.TryRemove(sessionId, out var session)) return;
        foreach (var (name, data) in session.After(after)) Dispatch(session.Shard, name, data);
    }

    private void OnLine(int shard, Action<FakeLine> act)
    {
        if (_sessions.TryGetValue(shard, out var session)) session.WithLine(act);
    }
}
