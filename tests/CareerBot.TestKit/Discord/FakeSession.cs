namespace CareerBot.TestKit.Discord;

/// <summary>A session of a shard: what was sent in it, so that it can be sent again, and the line that it has at the moment.</summary>
internal sealed class FakeSession(string id, int shard)
{
    private readonly List<(string Name, string Data)> _sent = [];

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
            _sent.Add((name, data));
            _line?.Send(Frame(_sent.Count));
        }
    }

    /// <summary>Sends what came after a sequence over a new line, and from now on everything.</summary>
    public void Take(FakeLine line, int after)
    {
        lock (_guard)
        {
            _line = line;
            for (var sequence = after + 1; sequence <= _sent.Count; sequence++) line.Send(Frame(sequence));
        }
    }

    /// <summary>What came after a sequence, but for what belongs to the session itself.</summary>
    public IReadOnlyList<(string Name, string Data)> After(int sequence)
    {
        lock (_guard) return [.. _sent.Skip(sequence).Where(sent => sent.Name is not ("READY" or "RESUMED"))];
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

    private string Frame(int sequence) => $"{{\"op\":0,\"t\":\"{_sent[sequence - 1].Name}\",\"s\":{sequence},\"d\":{_sent[sequence - 1].Data}}}";
}
