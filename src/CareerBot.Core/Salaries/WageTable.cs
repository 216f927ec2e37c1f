namespace CareerBot.Core.Salaries;

/// <summary>What a survey publishes of one place, as rows of packed figures in the order of the codes.</summary>
public sealed class WageTable
{
    private readonly int[] _keys;
    private readonly int[] _figures;

    /// <param name="release">Whose figures they are, of where and when.</param>
    /// <param name="keys">Codes by <see cref="SocCode.KeyOf"/>, rising.</param>
    /// <param name="figures">A row of <see cref="WageFigures.RowLength"/> for each code.</param>
    public WageTable(WageRelease release, int[] keys, int[] figures)
    {
        ArgumentNullException.ThrowIfNull(release);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Length != keys.Length * WageFigures.RowLength) throw new ArgumentException("Each code needs a row of figures.", nameof(figures));
        Release = release;
        _keys = keys;
        _figures = figures;
    }

    public WageRelease Release { get; }

    public IReadOnlyList<int> Keys => _keys;

    /// <summary>The row of a code; empty where the survey publishes none.</summary>
    internal ReadOnlySpan<int> RowOf(int key)
    {
        var row = Array.BinarySearch(_keys, key);
        return row < 0 ? [] : _figures.AsSpan(row * WageFigures.RowLength, WageFigures.RowLength);
    }
}
