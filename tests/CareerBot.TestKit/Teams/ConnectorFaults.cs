using System.Collections.Concurrent;

namespace CareerBot.TestKit.Teams;

/// <summary>What goes wrong at a connector, call after call; the same seed gives the same chances.</summary>
public sealed class ConnectorFaults(int seed)
{
    private const int MostInARow = 4;

    private readonly ConcurrentQueue<ConnectorFault> _next = new();
    private readonly Random _random = new(seed);
    private readonly Lock _gate = new();

    private readonly Dictionary<string, int> _struck = [];

    private ConnectorFault[] _some = [];
    private double _rate;

    /// <summary>What every call is answered that no other fault strikes; null is as it should be.</summary>
    public ConnectorFault? Always { get; set; }

    /// <summary>What every call is answered whose activity only one person is to see; null is as any other.</summary>
    public ConnectorFault? Private { get; set; }

    /// <summary>The next calls, one after the other.</summary>
    public void Next(params ConnectorFault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        foreach (var fault in faults) _next.Enqueue(fault);
    }

    /// <summary>Any of the faults, as often as <paramref name="rate"/> says, from 0 to 1; one address is struck four times at most, so that patience wins.</summary>
    public void Sometimes(double rate, params ConnectorFault[] faults) => (_rate, _some) = (rate, faults);

    internal ConnectorFault? Strike(string address)
    {
        if (_next.TryDequeue(out var fault)) return fault;
        lock (_gate)
        {
            if (_some.Length == 0 || _random.NextDouble() >= _rate) return Always;
            var struck = _struck.GetValueOrDefault(address);
            if (struck == MostInARow) return Always;
            _struck[address] = struck + 1;
            return _some[_random.Next(_some.Length)];
        }
    }
}
