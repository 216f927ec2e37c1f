using CareerBot.Core.Salaries;

namespace CareerBot.Core.Understanding.Occupations;

/// <summary>A name of an occupation that stands in an utterance.</summary>
/// <param name="Match">The name as listed, and where it stands.</param>
/// <param name="Candidates">Occupations that bear the name, likeliest first, at most three.</param>
public sealed record OccupationMatch(NameMatch Match, IReadOnlyList<OccupationTitle> Candidates)
{
    /// <summary>Whether the name alone does not say which occupation is meant (doctor, teacher, engineer).</summary>
    public bool IsAmbiguous => Candidates.Count > 1;
}
