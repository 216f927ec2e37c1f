using System.Buffers;
using System.Runtime.InteropServices;

namespace CareerBot.Core.Text;

/// <summary>Turns text into a sentence embedding: the sum of static vectors of its words, made to lie where a transformer would put the sentence.</summary>
/// <remarks>
/// Distilled from all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Apache 2.0) by tests/CareerBot.Distilling, as Model2Vec does (Tulkens and van Dongen 2024):
/// no model runs here, a look-up and an addition a word do. A vector's length is part of what was learned: words that tell nothing have short ones.
/// </remarks>
public sealed class SentenceEncoder
{
    // By the words' keys: forty thousand words would take as much room again as half their vectors.
    private readonly Dictionary<ulong, int> _places;
    private readonly sbyte[] _values;
    private readonly float[] _scales;
    private readonly float[] _norms;

    private SentenceEncoder(int rank, Dictionary<ulong, int> places, float[] scales, sbyte[] values)
    {
        Rank = rank;
        _places = places;
        _scales = scales;
        _values = values;
        _norms = new float[scales.Length];
        for (var i = 0; i < _norms.Length; i++)
        {
            var sum = 0;
            foreach (var value in Row(i)) sum += value * value;
            _norms[i] = sum == 0 ? 0 : 1 / MathF.Sqrt(sum);
        }
    }

    /// <summary>Number of values of an embedding.</summary>
    public int Rank { get; }

    public int Count => _scales.Length;

    /// <summary>Where a word in lower case stands; -1 for one without a vector.</summary>
    public int PlaceOf(ReadOnlySpan<char> word) => _places.TryGetValue(TermKeys.Of(word), out var place) ? place : -1;

    /// <summary>Cosine of two words by their places.</summary>
    public float Cosine(int one, int other) => ByteVectors.Dot(Row(one), Row(other)) * _norms[one] * _norms[other];

    /// <summary>The largest cosine of a word and any of others; 0 where none is alike.</summary>
    /// <remarks>A question is held against some ten thousand words; lane by lane that is cheaper than to remember what was met before.</remarks>
    public float Nearest(int word, ReadOnlySpan<int> others)
    {
        var most = 0f;
        foreach (var other in others) most = Math.Max(most, Cosine(word, other));
        return most;
    }

    /// <summary>The embedding of a text, each different word counting once; all zero for a text without a known word.</summary>
    public float[] Encode(ReadOnlySpan<char> text)
    {
        var sum = new float[Rank];
        var places = ArrayPool<int>.Shared.Rent(text.Length);
        var count = 0;
        foreach (var word in new EncoderWords(text, stackalloc char[EncoderWords.LongestWord]))
        {
            if (PlaceOf(word) is >= 0 and var place && !places.AsSpan(0, count).Contains(place))
            {
                places[count++] = place;
                Add(place, sum);
            }
        }

        ArrayPool<int>.Shared.Return(places);
        return sum;
    }

    /// <summary>Cosine of two embeddings; 0 where either is all zero.</summary>
    public static float Cosine(float[] one, float[] other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        float dot = 0, aa = 0, bb = 0;
        for (var k = 0; k < one.Length; k++)
        {
            dot += one[k] * other[k];
            aa += one[k] * one[k];
            bb += other[k] * other[k];
        }

        return aa == 0 || bb == 0 ? 0 : dot / MathF.Sqrt(aa * bb);
    }

    /// <summary>Words in the order of their places, each with its vector.</summary>
    public static void Save(Stream stream, IReadOnlyList<KeyValuePair<string, float[]>> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        using var writer = new BinaryWriter(stream);
        writer.Write(words.Count == 0 ? 0 : words[0].Value.Length);
        writer.Write(words.Count);
        foreach (var (word, vector) in words)
        {
            var scale = Math.Max(1e-9f, vector.Max(Math.Abs)) / sbyte.MaxValue;
            writer.Write(word);
            writer.Write(scale);
            foreach (var value in vector) writer.Write((sbyte)MathF.Round(value / scale));
        }
    }

    public static SentenceEncoder Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var rank = reader.ReadInt32();
        var count = reader.ReadInt32();
        var places = new Dictionary<ulong, int>(count);
        var scales = new float[count];
        var values = new sbyte[count * rank];
        for (var i = 0; i < count; i++)
        {
            places[TermKeys.Of(reader.ReadString())] = i;
            scales[i] = reader.ReadSingle();
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan(i * rank, rank)));
        }

        return new SentenceEncoder(rank, places, scales, values);
    }

    private ReadOnlySpan<sbyte> Row(int place) => _values.AsSpan(place * Rank, Rank);

    private void Add(int place, Span<float> sum)
    {
        var row = Row(place);
        var scale = _scales[place];
        for (var k = 0; k < row.Length; k++) sum[k] += row[k] * scale;
    }
}
