namespace CareerBot.Core.Salaries;

/// <summary>Amounts packed into whole cents, so that the tables of all places stay a few megabytes.</summary>
/// <remarks>A row holds employment, then the annual and the hourly distribution, each as 10th, 25th, 50th, 75th, 90th percentile and mean.</remarks>
public static class WageFigures
{
    public const int RowLength = 13;
    public const int Annual = 1;
    public const int Hourly = 7;

    /// <summary>Not published.</summary>
    public const int None = -1;

    private const int AtLeast = 1 << 30;

    public static int Pack(WageAmount? amount) => amount switch
    {
        null => None,
        { IsAtLeast: true } known => (int)(known.Value * 100) | AtLeast,
        { } known => (int)(known.Value * 100),
    };

    public static WageAmount? Unpack(int packed) => packed == None ? null : new WageAmount((packed & ~AtLeast) / 100m, (packed & AtLeast) != 0);

    internal static WageDistribution? Distribution(ReadOnlySpan<int> figures) => !figures.ContainsAnyExcept(None) ? null : new WageDistribution
    {
        Percentile10 = Unpack(figures[0]),
        Percentile25 = Unpack(figures[1]),
        Median = Unpack(figures[2]),
        Percentile75 = Unpack(figures[3]),
        Percentile90 = Unpack(figures[4]),
        Mean = Unpack(figures[5]),
    };
}
