using CareerBot.Core.Salaries;

namespace CareerBot.Core.Understanding.Occupations;

/// <summary>A name of an occupation that stands in an utterance.</summary>
/// <param name="Match">The name as listed, and where it stands.</param>
/// <param name="Candidates">Occupations that bear the name, likeliest first, at most three; none where no official occupation goes by it (astronaut).</param>
public sealed record OccupationMatch(NameMatch Match, IReadOnlyList<OccupationTitle> Candidates)
{
    /// <summary>Whether the name is an everyday word too, that stands here where a job is spoken of.</summary>
    public bool IsWeak { get; init; }

    /// <summary>"A technician": a word for a whole family, that the guide's own occupation may belong to.</summary>
    public bool IsFamily => IsWeak && IsAmbiguous && !IsField;

    /// <summary>"Construction", "engineering": a field, and no word for whoever works in it.</summary>
    private bool IsField => Match.Name.EndsWith("ing", StringComparison.Ordinal) || Match.Name.EndsWith("tion", StringComparison.Ordinal) || Match.Name is "medicine" or "finance";

    /// <summary>Whether the name alone does not say which occupation is meant (doctor, teacher, engineer).</summary>
    public bool IsAmbiguous => Candidates.Count > 1;
}
