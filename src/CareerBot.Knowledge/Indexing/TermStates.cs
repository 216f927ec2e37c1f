using System.Collections.Concurrent;
using Lucene.Net.Index;

namespace CareerBot.Knowledge.Indexing;

/// <summary>Where terms stand in one index, each looked up once: walking the term dictionary costs more than scoring what it finds.</summary>
internal sealed class TermStates(IndexReader reader)
{
    /// <summary>Utterances may hold any text, so what is remembered of them is bounded.</summary>
    private const int MostKept = 32_768;

    private readonly ConcurrentDictionary<(string Field, string Text), TermContext?> _states = new();
    private int _kept;

    /// <summary>The term's place, or null where no document holds it.</summary>
    public TermContext? Find(string field, string text)
    {
        if (_states.TryGetValue((field, text), out var known)) return known;
        var found = TermContext.Build(reader.Context, new Term(field, text));
        var state = found.DocFreq > 0 ? found : null;
        if (Interlocked.Increment(ref _kept) > MostKept)
        {
            _states.Clear();
            Volatile.Write(ref _kept, 0);
        }

        _states[(field, text)] = state;
        return state;
    }
}
