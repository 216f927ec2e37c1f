using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Answering.Official;

/// <summary>An occupation that a question is about, by a name, a guide or the conversation.</summary>
/// <param name="Name">As it was named.</param>
/// <param name="Candidates">What the name may mean, likeliest first.</param>
/// <param name="Guide">The whole guide about it, if there is one; a profile holds no figures, and the tables speak beside none.</param>
/// <param name="IsNamed">Whether the utterance itself names it.</param>
internal sealed record FigureTarget(string Name, IReadOnlyList<OccupationTitle> Candidates, GuideEntry? Guide, bool IsNamed)
{
    /// <summary>Another name that the utterance has for the same occupation; null where it has one only.</summary>
    public string? AlsoNamed { get; init; }

    public OccupationTitle? Occupation => Candidates.Count > 0 ? Candidates[0] : null;

    /// <summary>The occupations whose figures answer: all that a guide is about, or the one that is meant.</summary>
    public IReadOnlyList<OccupationTitle> Occupations => Guide is not null ? Candidates : [.. Candidates.Take(1)];

    public bool IsAmbiguous => Candidates.Count > 1 && Guide is null;

    /// <summary>Two names with one key stand for the same occupation.</summary>
    public string Key => Occupation?.Code ?? Name;
}
