using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answering;

/// <summary>A question held against a section, term by passage: computed once, read by every signal.</summary>
internal sealed class SectionMatch
{
    private readonly Question _question;
    private readonly double[] _degrees;
    private readonly int _passages;

    public SectionMatch(Question question, AnalyzedSection section)
    {
        _question = question;
        Section = section;
        var terms = question.Intent.Terms;
        _passages = section.Passages.Count;
        _degrees = new double[terms.Count * _passages];
        Semantic = new double[_passages];
        Topics = new SectionTopic[question.Topics.Count];
        Degrees = new double[terms.Count];
        for (var t = 0; t < terms.Count; t++)
        {
            WeightSum += terms[t].Weight;
            Degrees[t] = TermMatch.Fill(question.Variants, t, section, _degrees.AsSpan(t * _passages, _passages));
        }

        Embedded = new double[_passages];
        Aligned = new double[_passages];
        for (var p = 0; p < _passages; p++)
        {
            Semantic[p] = TermVectors.Cosine(question.Vector, section.Passages[p].Vector);
            Embedded[p] = SentenceEncoder.Cosine(question.Embedding, section.Passages[p].Embedding);
            Aligned[p] = Align(p);
        }

        for (var i = 0; i < Topics.Length; i++) Topics[i] = question.TopicMatch.Of(question.Topics[i].Topic, section);
    }

    public AnalyzedSection Section { get; }

    /// <summary>How far the section holds each term, heading included.</summary>
    public double[] Degrees { get; }

    /// <summary>Cosine of question and each passage.</summary>
    public double[] Semantic { get; }

    /// <summary>Cosine of the sentence embeddings of question and each passage.</summary>
    public double[] Embedded { get; }

    /// <summary>Share of the question's weight that each passage holds, a word of like meaning counting by its likeness.</summary>
    public double[] Aligned { get; }

    /// <summary>What the section holds of each of the question's topics, in their order.</summary>
    public SectionTopic[] Topics { get; }

    public double WeightSum { get; }

    /// <summary>How far a passage holds a term.</summary>
    public double Degree(int term, int passage) => _degrees[(term * _passages) + passage];

    /// <summary>Share of the question's weight that a passage holds.</summary>
    public double Coverage(int passage)
    {
        if (WeightSum == 0) return 0;
        var terms = _question.Intent.Terms;
        double held = 0;
        for (var t = 0; t < terms.Count; t++) held += terms[t].Weight * Degree(t, passage);
        return held / WeightSum;
    }

    private double Align(int passage)
    {
        if (WeightSum == 0) return 0;
        var terms = _question.Intent.Terms;
        double held = 0;
        for (var t = 0; t < terms.Count; t++)
        {
            var degree = Degree(t, passage);
            held += terms[t].Weight * (degree == 1 ? 1 : Math.Max(degree, _question.Alignment.Degree(t, Section.Passages[passage])));
        }

        return held / WeightSum;
    }

    /// <summary>Share of the question's weight that the section holds anywhere.</summary>
    public double SectionCoverage()
    {
        if (WeightSum == 0) return 0;
        var terms = _question.Intent.Terms;
        double held = 0;
        for (var t = 0; t < terms.Count; t++) held += terms[t].Weight * Degrees[t];
        return held / WeightSum;
    }
}
