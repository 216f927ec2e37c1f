using CareerBot.Core.Text;
using Lucene.Net.Analysis.TokenAttributes;

namespace CareerBot.Knowledge.Indexing;

/// <summary>Runs the analyzer chain and hands its terms out as Core's own.</summary>
internal sealed class LuceneTermAnalyzer : ITermAnalyzer, IDisposable
{
    private readonly CareerAnalyzer _analyzer = new();

    public IReadOnlyList<Term> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = new List<Term>();
        using var stream = _analyzer.GetTokenStream("text", text);
        var characters = stream.GetAttribute<ICharTermAttribute>();
        var offsets = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var surface = text.AsSpan(offsets.StartOffset, offsets.EndOffset - offsets.StartOffset);
            terms.Add(new Term(characters.ToString()!, offsets.StartOffset, offsets.EndOffset, StopWords.Contains(surface)));
        }

        stream.End();
        return terms;
    }

    public void Dispose() => _analyzer.Dispose();
}
