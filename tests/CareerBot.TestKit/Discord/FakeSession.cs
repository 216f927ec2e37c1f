namespace CareerBot.TestKit.Discord;

/// <summary>A session of a shard: what was sent in it, so that it can be sent again, and the line that it has at the moment.</summary>
internal sealed class FakeSession(string id, int shard)
{
    private readonly List<string> _sent = [];

    private readonly Lock _guard = new();

    private FakeLine? _line;

    public string Id => id;

    public int Shard => shard;

    public bool HasLine => _line is not null;

    /// <summary>Sends an event; without a line it waits to be resumed for.</summary>
    public void Dispatch(string name, string data)
    {
        lock (_guard)
        {
            var frame = $"{{\"op\":0,\"t\":\"{name}\",\"s\":{_sent.Count + 1},\"d\":{data}}}";
            _sent.Add(frame);
            _line?.Send(frame);
        }
    }

    /// <summary>Sends what came after a sequence over a new line, and from now on everything.</summary>
    public void Take(FakeLine line, int after)
    {
        lock (_guard)
        {
            _line = line;
            foreach (var frame in _sent.Skip(after)) line.Send(frame);
        }
    }

    public void Leave(FakeLine line)
    {
        lock (_guard)
        {
            if (_line == line) _line = null;
        }
    }

    /// <summary>Does something with the line, if there is one; nothing is sent in between.</summary>
    public bool WithLine(Action<FakeLine> act)
    {
        lock (_guard)
        {
            if (_line is null) return false;
            act(_line);
            return true;
        }
    }
}
