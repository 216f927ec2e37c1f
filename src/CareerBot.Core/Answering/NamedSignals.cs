using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Core.Answering;

/// <summary>The signals of a section that are not 0, by name: a view, since hardly anybody looks at the explanation of a reply.</summary>
internal sealed class NamedSignals(double[] values) : IReadOnlyDictionary<string, double>
{
    public int Count => values.Count(value => value != 0);

    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    public IEnumerable<double> Values => this.Select(pair => pair.Value);

    public double this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no signal '{key}', or it is 0.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out double value)
    {
        value = SectionSignals.PlaceOf(key) is { } place ? values[place] : 0;
        return value != 0;
    }

    public IEnumerator<KeyValuePair<string, double>> GetEnumerator()
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != 0) yield return new(SectionSignals.Names[i], values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
