using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Layout;

/// <summary>Where an amount stands from left to right, and at which round amounts the axis is marked.</summary>
internal sealed class Scale
{
    /// <summary>Width of the lines that mark the ticks.</summary>
    public const float LineWidth = 2;

    private const int MostTicks = 6;
    private const decimal Room = 0.03m;

    /// <summary>Room for ends that are open to the right.</summary>
    private const decimal OpenRoom = 0.1m;

    private static readonly decimal[] Steps = [1, 2, 2.5m, 5];

    private readonly decimal _low;
    private readonly decimal _high;
    private readonly float _left;

    public Scale(IReadOnlyCollection<WageAmount> amounts, float left, float right)
    {
        var lowest = amounts.Min(amount => amount.Value);
        var highest = amounts.Max(amount => amount.Value);
        var span = highest > lowest ? highest - lowest : Math.Max(highest / 5, 1);
        _low = Math.Max(0, lowest - (span * Room));
        var isOpen = amounts.Any(amount => amount.IsAtLeast);
        _high = highest + (span * (isOpen ? OpenRoom : Room));
        _left = left;
        Right = right;
        var step = Step(_high - _low);
        Ticks = [.. Enumerable.Range(0, MostTicks + 1).Select(i => (decimal.Ceiling(_low / step) + i) * step).Where(tick => tick <= (isOpen ? highest : _high))];
    }

    /// <summary>Where bars with an open end stop.</summary>
    public float Right { get; }

    public IReadOnlyList<decimal> Ticks { get; }

    public float At(decimal amount) => _left + (float)((amount - _low) / (_high - _low)) * (Right - _left);

    /// <summary>An amount that is only known to be at least so much ends at the right edge.</summary>
    public float End(WageAmount amount) => amount.IsAtLeast ? Right : At(amount.Value);

    /// <summary>The smallest round step that marks the span at most so often.</summary>
    private static decimal Step(decimal span)
    {
        for (var power = 0.01m; ; power *= 10)
        {
            foreach (var step in Steps)
            {
                if (span / (step * power) < MostTicks - 1) return step * power;
            }
        }
    }
}
