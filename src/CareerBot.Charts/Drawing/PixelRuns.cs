using System.Runtime.InteropServices;

namespace CareerBot.Charts.Drawing;

/// <summary>A picture as runs of alike pixels, row by row: of a chart they take some hundredths of what its pixels take.</summary>
internal sealed class PixelRuns
{
    private readonly List<PixelRun> _runs = [];
    private int _pixels;

    public int Width { get; private set; }

    public int Height => _pixels / Width;

    /// <summary>None goes beyond the end of its row.</summary>
    public ReadOnlySpan<PixelRun> All => CollectionsMarshal.AsSpan(_runs);

    /// <summary>A new picture in the room of the last.</summary>
    public void Begin(int width)
    {
        Width = width;
        _pixels = 0;
        _runs.Clear();
    }

    /// <summary>Adds whole rows.</summary>
    public void Add(ReadOnlySpan<uint> pixels)
    {
        _pixels += pixels.Length;
        for (; !pixels.IsEmpty; pixels = pixels[Width..]) AddRow(pixels[..Width]);
    }

    private void AddRow(ReadOnlySpan<uint> row)
    {
        while (!row.IsEmpty)
        {
            var length = row.IndexOfAnyExcept(row[0]) is >= 0 and var end ? end : row.Length;
            _runs.Add(new PixelRun(row[0], length));
            row = row[length..];
        }
    }
}
