using System.Collections.Frozen;

namespace CareerBot.Core.Understanding;

/// <summary>Recognises an utterance in one of the languages that are spoken most beside English in U.S. schools, by its function words.</summary>
/// <remarks>Words that are English as well ("die", "come", "me", "no") tell nothing and are left out.</remarks>
internal static class OtherLanguage
{
    private const int FewestWords = 2;

    /// <summary>Share of an utterance's words; English with a Spanish name in it stays below.</summary>
    private const double LeastShare = 0.4;

    private static readonly (string Name, FrozenSet<string> Words)[] Languages =
    [
        ("Spanish (por ahora solo entiendo inglés)", Of("que qué para quiero quisiera como cómo cuanto cuánto cuanta cuánta gana ganan una los las el ser soy es trabajo trabajar carrera sueldo salario necesito puedo tengo donde dónde estudiar hacer por del con hola gracias cual cuál ahora mi yo y en un de la se si sí")),
        ("French (je ne comprends que l'anglais pour l'instant)", Of("je est une les des pour combien gagne quel quelle quels quelles dans veux voudrais devenir études etudes le la un de du et faut il elle travail métier metier salaire bonjour merci est-ce qu'est-ce quoi où comment que suis avec")),
        ("German (ich verstehe bisher nur Englisch)", Of("ich ist und der das wie viel verdient ein eine einen einer werden kann für muss nicht als wieviel möchte mochte arbeit gehalt beruf ausbildung brauche brauch hallo danke welche welcher wo warum zu von den dem bei")),
        ("Portuguese (por enquanto só entendo inglês)", Of("quanto ganha ganham um uma eu quero como para que ser é salário salario trabalho preciso posso onde fazer curso não nao de os da em por olá ola obrigado qual")),
    ];

    /// <summary>The language, with a word to its speakers; null for English and for what is not told.</summary>
    /// <param name="words">The words as typed, without those that name places ("Los Angeles").</param>
    public static string? Of(IReadOnlyList<Word> words)
    {
        var best = Languages.Select(language => (language.Name, Held: words.Count(word => language.Words.Contains(word.Lower)))).MaxBy(language => language.Held);
        return best.Held >= FewestWords && best.Held >= words.Count * LeastShare ? best.Name : null;
    }

    private static FrozenSet<string> Of(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
