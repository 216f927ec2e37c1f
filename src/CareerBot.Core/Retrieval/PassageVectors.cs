using System.Collections.Concurrent;
using CareerBot.Core.Guides;
using CareerBot.Core.Text;

namespace CareerBot.Core.Retrieval;

/// <summary>What the sentence encoder makes of passages, by their text: an edit leaves all others as they are.</summary>
/// <param name="isOnDemand">Whether a passage without a vector is encoded when it is asked for; else it is done without until
/// somebody encodes it.</param>
public sealed class PassageVectors(bool isOnDemand)
{
    private readonly ConcurrentDictionary<ulong, CompactVector> _vectors = new();
    private volatile ISentenceVectors? _encoder;

    /// <summary>The encoder; null until it is loaded, and where it can't be.</summary>
    public ISentenceVectors? Encoder
    {
        get => _encoder;
        set => _encoder = value;
    }

    public IReadOnlyCollection<KeyValuePair<ulong, CompactVector>> All => _vectors;

    /// <summary>A passage as the encoder reads it: under its heading.</summary>
    public static string TextOf(Section section, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(passage);
        return $"{section.Heading}: {passage.Text}";
    }

    public static ulong KeyOf(string text) => TermKeys.Of(text);

    public void Add(ulong key, CompactVector vector) => _vectors[key] = vector;

    /// <summary>Forgets the vectors of passages that are gone, so that edits over months fill no memory.</summary>
    /// <param name="used">Keys of the passages that are there.</param>
    public void ForgetOthers(HashSet<ulong> used)
    {
        ArgumentNullException.ThrowIfNull(used);
        foreach (var key in _vectors.Keys)
        {
            if (!used.Contains(key)) _vectors.TryRemove(key, out _);
        }
    }

    /// <summary>Encodes a text unless it has a vector already.</summary>
    /// <returns>Whether there was something to do; false without an encoder.</returns>
    public bool Encode(string text)
    {
        var key = KeyOf(text);
        if (_encoder is not { } encoder || _vectors.ContainsKey(key)) return false;
        Add(key, CompactVector.Of(encoder.Encode(text)));
        return true;
    }

    /// <summary>The vectors of a section's passages in their order; null where one is not there yet.</summary>
    internal CompactVector[]? Of(AnalyzedSection section)
    {
        var keys = section.PassageKeys;
        var vectors = new CompactVector[keys.Length];
        for (var p = 0; p < keys.Length; p++)
        {
            if (!_vectors.TryGetValue(keys[p], out var vector))
            {
                if (!isOnDemand) return null;
                Encode(TextOf(section.Section, section.Passages[p].Passage));
                if (!_vectors.TryGetValue(keys[p], out vector)) return null;
            }

            vectors[p] = vector;
        }

        return vectors;
    }
}
