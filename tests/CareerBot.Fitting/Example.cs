using CareerBot.Core.Answering;

namespace CareerBot.Fitting;

/// <summary>A question that reached the guides, with its candidates.</summary>
internal sealed record Example(string Guide, TrainingQuestion Question, Question Understood, IReadOnlyList<Candidate> Candidates)
{
    public bool IsAcceptable(Candidate candidate) => Question.Sections?.Contains(candidate.Section.Section.Id, StringComparer.Ordinal) == true;
}
