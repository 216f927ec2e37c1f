using System.Runtime.InteropServices;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>All that may stand for each term of a question, hashed once and best first: the term itself, its alternatives, terms used alike.</summary>
internal sealed class TermVariants
{
    public const double StandIn = 0.7;

    /// <summary>A word used alike may mean something else; nearest first, so the first found counts.</summary>
    private const double Relative = 0.5;

    private readonly List<TermVariant> _variants = [];
    private readonly List<ulong> _keys = [];
    private readonly int[] _ends;

    public TermVariants(IReadOnlyList<QueryTerm> terms)
    {
        _ends = new int[terms.Count];
        for (var t = 0; t < _ends.Length; t++)
        {
            var term = terms[t];
            Add(term.Text, 1);
            for (var i = 0; i < term.Alternatives.Count; i++) Add(term.Alternatives[i], StandIn);
            for (var i = 0; i < term.Related.Count; i++) Add(term.Related[i].Term, Relative * term.Related[i].Cosine);
            _ends[t] = _variants.Count;
        }
    }

    /// <summary>What may stand for a term.</summary>
    public ReadOnlySpan<TermVariant> Of(int term) => CollectionsMarshal.AsSpan(_variants)[(term == 0 ? 0 : _ends[term - 1]).._ends[term]];

    /// <summary>Keys of the variant's terms: one, or several where it is a phrase.</summary>
    public ReadOnlySpan<ulong> KeysOf(TermVariant variant) => CollectionsMarshal.AsSpan(_keys).Slice(variant.FirstKey, variant.KeyCount);

    private void Add(string phrase, double degree)
    {
        var first = _keys.Count;
        var count = TermKeys.CountOf(phrase);
        CollectionsMarshal.SetCount(_keys, first + count);
        TermKeys.Fill(phrase, CollectionsMarshal.AsSpan(_keys)[first..]);
        _variants.Add(new TermVariant(degree, first, count));
    }
}

/// <param name="Degree">How far it stands for the term: 1 for the term itself.</param>
/// <param name="FirstKey">Where its keys begin.</param>
/// <param name="KeyCount">How many terms it has.</param>
internal readonly record struct TermVariant(double Degree, int FirstKey, int KeyCount);
