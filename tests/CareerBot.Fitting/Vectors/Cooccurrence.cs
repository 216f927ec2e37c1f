namespace CareerBot.Fitting.Vectors;

/// <summary>Counts which terms stand near one another, nearer ones more (window of 6, weight 1/distance).</summary>
internal sealed class Cooccurrence
{
    private const int Window = 6;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<long, float> _counts = [];

    public IReadOnlyDictionary<string, int> Terms => _ids;

    public void Add(IReadOnlyList<string> terms, float weight)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = i + 1; j < Math.Min(terms.Count, i + 1 + Window); j++)
            {
                if (terms[i] != terms[j]) Count(terms[i], terms[j], weight / (j - i));
            }
        }
    }

    /// <summary>Ties every term to a shared context (a topic).</summary>
    public void Tie(IReadOnlyList<string> terms, string context, float weight)
    {
        foreach (var term in terms) Count(term, context, weight);
    }

    /// <summary>Positive pointwise mutual information with context smoothing 0.75 (Levy, Goldberg and Dagan 2015), as rows of (column, value).</summary>
    public (string[] Terms, List<(int Column, float Value)>[] Rows) Ppmi(int fewest)
    {
        var sums = new double[_ids.Count];
        foreach (var (key, count) in _counts)
        {
            sums[(int)(key >> 32)] += count;
            sums[(int)(key & 0xffffffff)] += count;
        }

        var kept = _ids.Where(pair => sums[pair.Value] >= fewest).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToArray();
        var place = new int[_ids.Count];
        Array.Fill(place, -1);
        for (var i = 0; i < kept.Length; i++) place[_ids[kept[i]]] = i;

        var total = sums.Sum();
        var smoothed = sums.Select(sum => Math.Pow(sum, 0.75)).ToArray();
        var smoothedTotal = smoothed.Sum();
        var rows = new List<(int, float)>[kept.Length];
        for (var i = 0; i < rows.Length; i++) rows[i] = [];
        foreach (var (key, count) in _counts)
        {
            var (a, b) = ((int)(key >> 32), (int)(key & 0xffffffff));
            if (place[a] < 0 || place[b] < 0) continue;
            var ab = Math.Log(count / total / (sums[a] / total * (smoothed[b] / smoothedTotal)));
            var ba = Math.Log(count / total / (sums[b] / total * (smoothed[a] / smoothedTotal)));
            if (ab > 0) rows[place[a]].Add((place[b], (float)ab));
            if (ba > 0) rows[place[b]].Add((place[a], (float)ba));
        }

        foreach (var row in rows) row.Sort((x, y) => x.Item1.CompareTo(y.Item1));
        return (kept, rows);
    }

    private void Count(string one, string other, float weight)
    {
        var (a, b) = (Id(one), Id(other));
        var key = a < b ? ((long)a << 32) | (uint)b : ((long)b << 32) | (uint)a;
        _counts[key] = _counts.GetValueOrDefault(key) + weight;
    }

    private int Id(string term)
    {
        if (!_ids.TryGetValue(term, out var id)) _ids[term] = id = _ids.Count;
        return id;
    }
}
