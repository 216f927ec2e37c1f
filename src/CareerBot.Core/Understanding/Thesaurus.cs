using System.Collections.Frozen;

namespace CareerBot.Core.Understanding;

/// <summary>Which analyzed terms stand for one another in talk about careers ("boss" for "supervisor").</summary>
/// <remarks>Keys and alternatives are sequences of analyzed terms joined by a space, so that phrases can stand for words.</remarks>
public sealed class Thesaurus
{
    public const int LongestPhrase = 4;

    private readonly FrozenDictionary<string, IReadOnlyList<string>>.AlternateLookup<ReadOnlySpan<char>> _alternatives;

    public Thesaurus(IReadOnlyDictionary<string, IReadOnlyList<string>> alternatives)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        _alternatives = alternatives.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Thesaurus Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>What may stand for the term or phrase; empty where nothing may.</summary>
    public IReadOnlyList<string> AlternativesOf(ReadOnlySpan<char> phrase) => _alternatives.TryGetValue(phrase, out var alternatives) ? alternatives : [];
}
