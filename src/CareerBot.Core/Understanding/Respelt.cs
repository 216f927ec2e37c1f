using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Understanding;

/// <summary>An utterance with its typos put right, word for word.</summary>
/// <param name="Text">As understood.</param>
/// <param name="Corrections">What was changed ("skils → skills").</param>
internal sealed record Respelt(string Text, IReadOnlyList<string> Corrections)
{
    /// <summary>Puts the typos of a cleaned utterance right; of very many the first.</summary>
    public static Respelt Of(string cleaned, KnowledgeSnapshot knowledge)
    {
        List<string>? corrections = null;
        var typed = Word.Split(cleaned);
        List<Word>? words = null;
        Dictionary<string, IReadOnlyList<Respelling>>? unknown = null;
        var tried = 0;
        var understood = cleaned;
        var shift = 0;
        for (var i = 0; i < typed.Count; i++)
        {
            // Capitals are names or abbreviations, and digits are nobody's typos.
            var word = typed[i];
            if (knowledge.Spelling.Knows(word.Lower) || GivenNames.Contain(word.Lower) || NameForms.IsName(cleaned, word.Start, word.Start + word.Text.Length)) continue;
            if (!(unknown ??= new(StringComparer.Ordinal)).TryGetValue(word.Lower, out var readings))
            {
                if (unknown.Count == UtteranceLimits.MostTypos) continue;
                unknown[word.Lower] = readings = knowledge.Spelling.Readings(word.Lower);
            }

            if (readings.Count == 0 || ++tried > UtteranceLimits.MostTypos || MistypedNames.Meant(words ??= [.. typed], i, readings, knowledge) is not { } meant) continue;
            understood = string.Concat(understood.AsSpan(0, word.Start + shift), meant, understood.AsSpan(word.Start + shift + word.Text.Length));
            shift += meant.Length - word.Text.Length;
            words[i] = new Word(meant, meant, word.Start);
            (corrections ??= []).Add($"{word.Text} → {meant}");
        }

        return new Respelt(understood, (IReadOnlyList<string>?)corrections ?? []);
    }
}
