using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering;

/// <summary>A question held against a section, term by passage: computed once, read by every signal.</summary>
internal sealed class SectionMatch
{
    /// <summary>Rows of a section's vectors that are no passage: the heading, and the section as a whole.</summary>
    private const int Others = 2;

    private readonly Question _question;
    private readonly int _passages;
    private readonly int _terms;

    /// <summary>All figures one after the other, since there are some thirty sections a question; the properties below say which.</summary>
    private readonly double[] _figures;

    public SectionMatch(Question question, AnalyzedSection section)
    {
        _question = question;
        Section = section;
        _passages = section.Passages.Count;
        _terms = question.Intent.Terms.Count;
        _figures = new double[(_terms * (_passages + 1)) + (7 * _passages) + (2 * Others)];
        Topics = new SectionTopic[question.Topics.Length];
        for (var t = 0; t < _terms; t++)
        {
            WeightSum += question.Weights[t];
            SectionDegrees[t] = TermMatch.Fill(question.Variants, t, section, Row(t));
        }

        Encoded = question.Encoded?.Nearness(section);
        section.Vectors.Cosines((float[])question.Vector, Semantics);
        section.Embeddings.Cosines(question.Embedding, Embeddings);
        for (var p = 0; p < _passages; p++)
        {
            Coverages[p] = Covered(p);
            Alignments[p] = Align(p);
        }

        for (var i = 0; i < Topics.Length; i++)
        {
            var about = Topics[i] = question.TopicMatch.Of(question.Topics[i].Topic, section);
            AddTimes(question.Topics[i].Probability, about.Evidence, Evidences);
            AddTimes(question.Topics[i].Probability, about.Likeness, Likenesses);
            AddTimes(question.Topics[i].Probability, about.Classified, Classifications);
        }
    }

    public AnalyzedSection Section { get; }

    /// <summary>How far the section holds each term, heading included.</summary>
    public ReadOnlySpan<double> Degrees => SectionDegrees;

    /// <summary>Cosine of question and each passage.</summary>
    public ReadOnlySpan<double> Semantic => Semantics[..^Others];

    public double SemanticHeading => Semantics[^2];

    public double SemanticSection => Semantics[^1];

    /// <summary>Cosine of the sentence embeddings of question and each passage.</summary>
    public ReadOnlySpan<double> Embedded => Embeddings[..^Others];

    public double EmbeddedHeading => Embeddings[^2];

    public double EmbeddedSection => Embeddings[^1];

    /// <summary>How near question and each passage lie as the sentence encoder reads them; null without it.</summary>
    public double[]? Encoded { get; }

    /// <summary>Share of the question's weight that each passage holds.</summary>
    public ReadOnlySpan<double> Coverage => Coverages;

    /// <summary>The same, a word of like meaning counting by its likeness.</summary>
    public ReadOnlySpan<double> Aligned => Alignments;

    /// <summary>Evidence that each passage holds of the question's topics.</summary>
    public ReadOnlySpan<double> Evidence => Evidences;

    /// <summary>How near each passage lies to the question's topics themselves.</summary>
    public ReadOnlySpan<double> TopicLikeness => Likenesses;

    /// <summary>How far question and each passage sound like the same topics.</summary>
    public ReadOnlySpan<double> Classified => Classifications;

    /// <summary>What the section holds of each of the question's topics, in their order.</summary>
    public SectionTopic[] Topics { get; }

    public double WeightSum { get; }

    private Span<double> SectionDegrees => _figures.AsSpan(_terms * _passages, _terms);

    private Span<double> Semantics => _figures.AsSpan(_terms * (_passages + 1), _passages + Others);

    private Span<double> Embeddings => _figures.AsSpan((_terms * (_passages + 1)) + _passages + Others, _passages + Others);

    private Span<double> Coverages => FromEnd(5);

    private Span<double> Alignments => FromEnd(4);

    private Span<double> Evidences => FromEnd(3);

    private Span<double> Likenesses => FromEnd(2);

    private Span<double> Classifications => FromEnd(1);

    /// <summary>How far a passage holds a term.</summary>
    public double Degree(int term, int passage) => _figures[(term * _passages) + passage];

    /// <summary>Share of the question's weight that the section holds anywhere.</summary>
    public double SectionCoverage()
    {
        if (WeightSum == 0) return 0;
        var degrees = Degrees;
        double held = 0;
        for (var t = 0; t < degrees.Length; t++) held += _question.Weights[t] * degrees[t];
        return held / WeightSum;
    }

    /// <summary>The last figures are of the passages, one row for each kind.</summary>
    private Span<double> FromEnd(int row) => _figures.AsSpan(_figures.Length - (row * _passages), _passages);

    private static void AddTimes(double factor, double[] values, Span<double> sums)
    {
        for (var p = 0; p < sums.Length; p++) sums[p] += factor * values[p];
    }

    private Span<double> Row(int term) => _figures.AsSpan(term * _passages, _passages);

    private double Covered(int passage)
    {
        if (WeightSum == 0) return 0;
        double held = 0;
        for (var t = 0; t < _terms; t++) held += _question.Weights[t] * Degree(t, passage);
        return held / WeightSum;
    }

    private double Align(int passage)
    {
        if (WeightSum == 0) return 0;
        var words = Section.Passages[passage];
        double held = 0;
        for (var t = 0; t < _terms; t++)
        {
            var degree = Degree(t, passage);
            held += _question.Weights[t] * (degree == 1 ? 1 : Math.Max(degree, _question.Alignment.Degree(t, words)));
        }

        return held / WeightSum;
    }
}
