using CareerBot.Core.Answering;
using CareerBot.Core.Retrieval;

namespace CareerBot.Fitting;

/// <summary>A question that reached the guides, with the sections found for it.</summary>
internal sealed record Example(string Guide, TrainingQuestion Question, Question Understood, IReadOnlyList<SectionHit> Hits)
{
    /// <summary>The sections with their signals; measured anew whenever the weights of passages change.</summary>
    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    /// <summary>Pay in a place without figures is answered with the national ones and a plain statement, so it teaches nothing about refusing.</summary>
    public bool AsksForPayElsewhere => !Question.IsAnswerable && Understood.Intent.Slots.Place is not null && Understood.Mass(Core.Understanding.TopicKind.Salary) > 0.5;

    public void Measure(IReadOnlyDictionary<string, double> passageWeights) =>
        Candidates = SectionSignals.Measure(Understood, Hits, [.. PassageSignals.Names.Select(name => passageWeights[name])]);

    public bool IsAcceptable(Candidate candidate) => IsAcceptable(candidate.Section);

    public bool IsAcceptable(AnalyzedSection section) => Question.Sections?.Contains(section.Section.Id, StringComparer.Ordinal) == true;

    /// <summary>Whether the passage holds one of the facts asked for.</summary>
    public bool HoldsFact(AnalyzedPassage passage) =>
        Question.Facts?.Any(any => any.Any(fact => passage.Passage.Text.Contains(fact, StringComparison.OrdinalIgnoreCase))) == true;
}
