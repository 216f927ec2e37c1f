using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Understanding;

/// <summary>Masks the occupations that a guide's text names, its own and others, as utterances are masked: "What does a carpenter do?" then sounds like what people ask.</summary>
public sealed class OccupationMask(GuideNames own, OccupationNames others)
{
    public string Apply(string text)
    {
        var words = Word.Split(text);
        var names = own.Find(words).Select(name => name.Match).ToList();
        names.AddRange(others.Find(words).Where(other => !other.IsFamily).Select(other => other.Match).Where(other => !names.Any(name => other.FirstWord <= name.LastWord && name.FirstWord <= other.LastWord)));
        return UtteranceMask.Apply(text, words, [.. names.Select(name => (name, UtteranceMask.Occupation))]);
    }
}
