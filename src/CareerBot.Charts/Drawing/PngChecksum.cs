namespace CareerBot.Charts.Drawing;

/// <summary>The CRC-32 that ends each chunk of a PNG.</summary>
// https://www.w3.org/TR/png-3/#D-CRCAppendix
internal static class PngChecksum
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Shifted((uint)value))];

    public static uint Of(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content) => ~Append(Append(uint.MaxValue, type), content);

    private static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes) sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        return sum;
    }

    private static uint Shifted(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : Polynomial ^ (value >> 1);
        return value;
    }
}
