using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace CareerBot.Core.Text;

/// <summary>Unit vectors of analyzed terms: terms used alike in talk about careers lie near one another.</summary>
/// <remarks>Singular vectors of positive pointwise mutual information (Levy and Goldberg 2014), kept as signed bytes.</remarks>
public sealed class TermVectors
{
    /// <summary>A topic's own vector stands under its id behind this mark.</summary>
    public const char TopicMark = '#';

    private readonly Dictionary<string, int> _places;
    private readonly sbyte[] _values;
    private readonly float[] _scales;
    private readonly string[] _terms;
    private readonly ConcurrentDictionary<(int Place, float Least, int Most), IReadOnlyList<Neighbour>> _neighbours = new();

    private TermVectors(Dictionary<string, int> places, sbyte[] values, int rank)
    {
        _places = places;
        _values = values;
        Rank = rank;
        _scales = new float[places.Count];
        _terms = new string[places.Count];
        foreach (var (term, at) in places) _terms[at] = term;
        for (var i = 0; i < _scales.Length; i++)
        {
            var sum = 0;
            foreach (var value in values.AsSpan(i * rank, rank)) sum += value * value;
            _scales[i] = sum == 0 ? 0 : 1 / MathF.Sqrt(sum);
        }
    }

    public static TermVectors Empty { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal), [], 0);

    public int Rank { get; }

    public int Count => _places.Count;

    public static TermVectors From(IReadOnlyList<KeyValuePair<string, float[]>> vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        var rank = vectors.Count == 0 ? 0 : vectors[0].Value.Length;
        var places = new Dictionary<string, int>(vectors.Count, StringComparer.Ordinal);
        var values = new sbyte[vectors.Count * rank];
        for (var i = 0; i < vectors.Count; i++)
        {
            places[vectors[i].Key] = i;
            var largest = vectors[i].Value.Max(Math.Abs);
            for (var k = 0; k < rank; k++) values[(i * rank) + k] = (sbyte)MathF.Round(vectors[i].Value[k] / Math.Max(largest, 1e-9f) * 127);
        }

        return new TermVectors(places, values, rank);
    }

    /// <summary>Terms whose cosine with the term is at least <paramref name="least"/>, nearest first; none for a term without a vector.</summary>
    public IReadOnlyList<Neighbour> Neighbours(string term, float least, int most)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (!_places.TryGetValue(term, out var place)) return [];
        return _neighbours.GetOrAdd((place, least, most), key => Nearest(key.Place, key.Least, key.Most));
    }

    /// <summary>Where the term stands among the vectors; -1 for a term without one.</summary>
    public int PlaceOf(string term) => _places.TryGetValue(term, out var place) ? place : -1;

    /// <summary>Cosine of two terms by their places.</summary>
    public float Cosine(int one, int other) => ByteVectors.Dot(Row(one), Row(other)) * _scales[one] * _scales[other];

    /// <summary>Adds the term's unit vector times a weight to <paramref name="sum"/>; false where the term has none.</summary>
    public bool Add(string term, float weight, Span<float> sum)
    {
        if (!_places.TryGetValue(term, out var place)) return false;
        var scale = _scales[place] * weight;
        var vector = Row(place);
        for (var k = 0; k < vector.Length; k++) sum[k] += vector[k] * scale;
        return true;
    }

    /// <summary>Cosine of two sums; 0 where either is empty.</summary>
    public static float Cosine(IReadOnlyList<float> one, IReadOnlyList<float> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (a, b) = ((float[])one, (float[])other);
        float dot = 0, aa = 0, bb = 0;
        for (var k = 0; k < a.Length; k++)
        {
            dot += a[k] * b[k];
            aa += a[k] * a[k];
            bb += b[k] * b[k];
        }

        return aa == 0 || bb == 0 ? 0 : dot / MathF.Sqrt(aa * bb);
    }

    private IReadOnlyList<Neighbour> Nearest(int own, float least, int most)
    {
        var near = new List<Neighbour>();
        for (var other = 0; other < _terms.Length; other++)
        {
            if (other == own || _terms[other][0] == TopicMark) continue;
            var cosine = Cosine(own, other);
            if (cosine >= least) near.Add(new Neighbour(_terms[other], cosine));
        }

        return [.. near.OrderByDescending(neighbour => neighbour.Cosine).Take(most)];
    }

    private ReadOnlySpan<sbyte> Row(int place) => _values.AsSpan(place * Rank, Rank);

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Rank);
        writer.Write(_places.Count);
        foreach (var (term, _) in _places.OrderBy(pair => pair.Value)) writer.Write(term);
        writer.Write(MemoryMarshal.AsBytes(_values.AsSpan()));
    }

    public static TermVectors Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var rank = reader.ReadInt32();
        var count = reader.ReadInt32();
        var places = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++) places[reader.ReadString()] = i;
        var values = new sbyte[count * rank];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new TermVectors(places, values, rank);
    }
}
