using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace CareerBot.Knowledge.Indexing;

/// <summary>Indexes terms as they are given, all in one field: for each <see cref="StringField"/> Lucene sets up a token stream of its own, which for a section's words takes longer than the rest.</summary>
internal sealed class GivenTerms : TokenStream
{
    private static readonly FieldType Type = Frozen();

    private readonly IEnumerator<string> _terms;
    private readonly ICharTermAttribute _term;

    private GivenTerms(IEnumerable<string> terms)
    {
        _terms = terms.GetEnumerator();
        _term = AddAttribute<ICharTermAttribute>();
    }

    /// <summary>A field that holds each of the terms, not stored.</summary>
    public static Field Field(string name, IEnumerable<string> terms) => new(name, new GivenTerms(terms), Type);

    public override bool IncrementToken()
    {
        if (!_terms.MoveNext()) return false;
        ClearAttributes();
        _term.SetEmpty().Append(_terms.Current);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _terms.Dispose();
        base.Dispose(disposing);
    }

    private static FieldType Frozen()
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };
        type.Freeze();
        return type;
    }
}
