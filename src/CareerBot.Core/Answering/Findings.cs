using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering;

/// <summary>The sections found for a question and the probability that they answer it; looked for when first needed.</summary>
internal sealed class Findings(Question question, IReadOnlyList<SectionHit>? hits = null)
{
    private const int Candidates = 32;

    private double? _probability;

    /// <summary>The weights to go by: those fitted with the sentence encoder, where it has read every section found.</summary>
    public Fusion Fusion => field ??=
        question.Encoded is { } encoded && Hits.All(hit => encoded.Nearness(hit.Section) is not null) ? Fusion.Encoded : Fusion.Shipped;

    /// <summary>Candidates, best first; none where no section shares a word or a topic with the question.</summary>
    public IReadOnlyList<Candidate> Sorted => field ??= Fusion.Sort(SectionSignals.Measure(question, Hits, Fusion.PassageWeights));

    /// <summary>Probability that the first section answers; 0 where nothing was found.</summary>
    public double Probability => _probability ??= Sorted.Count == 0 ? 0 : Fusion.Probability(question, Sorted);

    /// <summary>Whether the guides answer the question by themselves.</summary>
    public bool Answer => Probability >= Fusion.AnswerFromFor(question);

    /// <summary>Whether they do so surely, where the weights tell such a difference.</summary>
    public bool AnswerSurely => Answer && Probability >= (Fusion.SureFrom ?? 0);

    private IReadOnlyList<SectionHit> Hits => field ??= hits ?? Retrieve(question);

    public static IReadOnlyList<SectionHit> Retrieve(Question question)
    {
        var terms = question.Intent.Terms
            .SelectMany(term => term.Alternatives.Where(alternative => !alternative.Contains(' ', StringComparison.Ordinal)).Select(alternative => new WeightedTerm(alternative, (float)(term.Weight * 0.5))).Prepend(new WeightedTerm(term.Text, (float)term.Weight)))
            .ToArray();
        return question.Knowledge.Index.Search(new SectionQuery { Terms = terms, Topics = question.Topics, GuideIds = question.GuideIds, Limit = Candidates });
    }
}
