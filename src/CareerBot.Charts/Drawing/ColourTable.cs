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

    public static ColourTable Of(ReadOnlySpan<PixelRun> runs)
    {
        var counts = Count(runs);
        uint[] kept = [.. counts.OrderByDescending(colour => colour.Value).ThenBy(colour => colour.Key).Take(Most).Select(colour => colour.Key)];
        var indexes = kept.Select((colour, i) => (colour, i)).ToDictionary(pair => pair.colour, pair => (byte)pair.i);
        foreach (var colour in counts.Keys) indexes.TryAdd(colour, Nearest(colour, kept));
        return new ColourTable(kept, indexes);
    }

    public byte IndexOf(uint colour) => _indexes[colour];

    private static Dictionary<uint, int> Count(ReadOnlySpan<PixelRun> runs)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var run in runs) CollectionsMarshal.GetValueRefOrAddDefault(counts, run.Colour, out _) += run.Length;
        return counts;
    }

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
