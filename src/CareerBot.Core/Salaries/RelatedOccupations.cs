namespace CareerBot.Core.Salaries;

/// <summary>Which occupations are alike in what people do and need to know.</summary>
/// <param name="Of">Codes of related occupations by the code of each, nearest first.</param>
/// <param name="Source">Who published them, with the terms.</param>
public sealed record RelatedOccupations(IReadOnlyDictionary<int, int[]> Of, string Source)
{
    public static RelatedOccupations None { get; } = new(new Dictionary<int, int[]>(), string.Empty);
}
