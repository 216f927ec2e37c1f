using System.Runtime.InteropServices;

namespace CareerBot.Charts.Drawing;

/// <summary>The 256 commonest colours of a picture; rarer ones, all of them on the edges of letters, become the nearest of these.</summary>
internal sealed class ColourTable
{
    private const int Most = 256;

    private readonly Dictionary<uint, byte> _indexes;

    private ColourTable(uint[] kept, Dictionary<uint, byte> indexes)
    {
        _indexes = indexes;
        Palette = [.. kept.SelectMany(Colour)];
        Alphas = [.. kept.Select(colour => (byte)(colour >> 24))];
    }

    /// <summary>Red, green and blue of each colour.</summary>
    public byte[] Palette { get; }

    public byte[] Alphas { get; }

    public static ColourTable Of(ReadOnlySpan<uint> pixels)
    {
        var counts = Count(pixels);
        uint[] kept = [.. counts.OrderByDescending(colour => colour.Value).ThenBy(colour => colour.Key).Take(Most).Select(colour => colour.Key)];
        var indexes = kept.Select((colour, i) => (colour, i)).ToDictionary(pair => pair.colour, pair => (byte)pair.i);
        foreach (var colour in counts.Keys) indexes.TryAdd(colour, Nearest(colour, kept));
        return new ColourTable(kept, indexes);
    }

    /// <summary>The index of each pixel; neighbours are mostly alike.</summary>
    public void Map(ReadOnlySpan<uint> pixels, Span<byte> indexes)
    {
        for (var start = 0; start < pixels.Length;)
        {
            var length = RunAt(pixels[start..]);
            indexes.Slice(start, length).Fill(_indexes[pixels[start]]);
            start += length;
        }
    }

    private static Dictionary<uint, int> Count(ReadOnlySpan<uint> pixels)
    {
        var counts = new Dictionary<uint, int>();
        for (var start = 0; start < pixels.Length;)
        {
            var length = RunAt(pixels[start..]);
            CollectionsMarshal.GetValueRefOrAddDefault(counts, pixels[start], out _) += length;
            start += length;
        }

        return counts;
    }

    private static int RunAt(ReadOnlySpan<uint> pixels) => pixels.IndexOfAnyExcept(pixels[0]) is >= 0 and var end ? end : pixels.Length;

    private static byte Nearest(uint colour, uint[] kept)
    {
        var (nearest, least) = (0, int.MaxValue);
        for (var i = 0; i < kept.Length; i++)
        {
            if (Distance(colour, kept[i]) is var distance && distance < least) (nearest, least) = (i, distance);
        }

        return (byte)nearest;
    }

    private static int Distance(uint first, uint second)
    {
        var sum = 0;
        for (var shift = 0; shift < 32; shift += 8)
        {
            var difference = (int)((first >> shift) & 0xFF) - (int)((second >> shift) & 0xFF);
            sum += difference * difference;
        }

        return sum;
    }

    /// <summary>A PNG's colours are not multiplied by their alpha.</summary>
    private static IEnumerable<byte> Colour(uint colour)
    {
        var alpha = colour >> 24;
        for (var shift = 0; shift < 24; shift += 8) yield return alpha == 0 ? (byte)0 : (byte)Math.Min(255, ((((colour >> shift) & 0xFF) * 255) + (alpha / 2)) / alpha);
    }
}
