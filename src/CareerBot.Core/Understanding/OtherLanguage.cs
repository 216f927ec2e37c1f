using System.Collections.Frozen;

namespace CareerBot.Core.Understanding;

/// <summary>Recognises an utterance in one of the languages that are spoken most beside English in U.S. schools, by its function words.</summary>
/// <remarks>Words that are English as well ("die", "come", "me", "no") tell nothing and are left out.</remarks>
internal static class OtherLanguage
{
    private const int FewestWords = 2;

    /// <summary>Share of an utterance's words; English with a Spanish name in it stays below.</summary>
    private const double LeastShare = 0.4;

    private static readonly (string Name, string[] Words)[] Languages =
    [
        ("Spanish (por ahora solo entiendo inglés)", Of("que qué para quiero quisiera como cómo cuanto cuánto cuanta cuánta gana ganan una los las el ser soy es trabajo trabajar carrera sueldo salario necesito puedo tengo donde dónde estudiar hacer por del con hola gracias cual cuál ahora mi yo y en un de la se si sí")),
        ("French (je ne comprends que l'anglais pour l'instant)", Of("je est une les des pour combien gagne quel quelle quels quelles dans veux voudrais devenir études etudes le la un de du et faut il elle travail métier metier salaire bonjour merci est-ce qu'est-ce quoi où comment que suis avec")),
        ("German (ich verstehe bisher nur Englisch)", Of("ich ist und der das wie viel verdient ein eine einen einer werden kann für muss nicht als wieviel möchte mochte arbeit gehalt beruf ausbildung brauche brauch hallo danke welche welcher wo warum zu von den dem bei")),
        ("Portuguese (por enquanto só entendo inglês)", Of("quanto ganha ganham um uma eu quero como para que ser é salário salario trabalho preciso posso onde fazer curso não nao de os da em por olá ola obrigado qual")),
    ];

    /// <summary>The places in <see cref="Languages"/> of those that a word belongs to.</summary>
    private static readonly FrozenDictionary<string, int[]> LanguagesOf = Languages
        .SelectMany((language, place) => language.Words.Distinct(StringComparer.Ordinal).Select(word => (Word: word, Place: place)))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Place).ToArray(), StringComparer.Ordinal);

    /// <summary>The language, with a word to its speakers; null for English and for what is not told.</summary>
    /// <param name="words">The words as typed.</param>
    /// <param name="places">Those that name places ("Los Angeles") tell nothing.</param>
    public static string? Of(IReadOnlyList<Word> words, IReadOnlyList<PlaceMatch> places)
    {
        Span<int> held = stackalloc int[Languages.Length];
        var counted = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsOfPlace(i, places)) continue;
            counted++;
            if (!LanguagesOf.TryGetValue(words[i].Lower, out var languages)) continue;
            foreach (var language in languages) held[language]++;
        }

        var best = 0;
        for (var language = 1; language < held.Length; language++)
        {
            if (held[language] > held[best]) best = language;
        }

        return held[best] >= FewestWords && held[best] >= counted * LeastShare ? Languages[best].Name : null;
    }

    private static bool IsOfPlace(int word, IReadOnlyList<PlaceMatch> places)
    {
        for (var p = 0; p < places.Count; p++)
        {
            if (places[p].Match.FirstWord <= word && word <= places[p].Match.LastWord) return true;
        }

        return false;
    }

    private static string[] Of(string words) => words.Split(' ');
}
