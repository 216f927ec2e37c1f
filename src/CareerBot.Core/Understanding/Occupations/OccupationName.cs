namespace CareerBot.Core.Understanding.Occupations;

/// <summary>A name with the codes of the occupations that bear it, likeliest first; 0 where there are fewer than three.</summary>
/// <param name="Text">Words in lower case, joined by a space.</param>
/// <param name="IsWeak">The name is an everyday word too, and counts only where a job is spoken of.</param>
public readonly record struct OccupationName(string Text, int First, int Second, int Third, bool IsWeak)
{
    /// <summary>The codes that are there.</summary>
    internal IEnumerable<int> Codes => new[] { First, Second, Third }.Where(code => code != 0);
}
