namespace CareerBot.Charts.Serving;

/// <summary>Charts drawn lately, as many as fit; the one not asked for the longest goes first.</summary>
internal sealed class ChartCache(long capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Name, ServedChart Chart)>> _byName = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Name, ServedChart Chart)> _byUse = new();

    /// <summary>Bytes held.</summary>
    public long Size { get; private set; }

    public ServedChart? Find(string name)
    {
        lock (_gate)
        {
            if (!_byName.TryGetValue(name, out var node)) return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Chart;
        }
    }

    public void Add(string name, ServedChart chart)
    {
        lock (_gate)
        {
            if (chart.Content.Length > capacity || _byName.ContainsKey(name)) return;
            _byName.Add(name, _byUse.AddFirst((name, chart)));
            Size += chart.Content.Length;
            while (Size > capacity && _byUse.Last is { } oldest)
            {
                _byUse.RemoveLast();
                _byName.Remove(oldest.Value.Name);
                Size -= oldest.Value.Chart.Content.Length;
            }
        }
    }
}
