using System.Text.RegularExpressions;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Understanding;

/// <summary>Tells an utterance that leans on the turn before it ("and with experience?", "why?") from one that stands alone.</summary>
internal static partial class FollowUp
{
    private const int ShortQuestion = 4;

    private static readonly HashSet<string> Connectives =
        ["and", "but", "so", "also", "then", "or", "ok", "okay", "same", "besides", "plus", "else", "still", "though"];

    /// <summary>These open whole questions as well; only a short one leans.</summary>
    private static readonly HashSet<string> ShortConnectives = ["why", "which", "how"];

    private static readonly HashSet<string> Anaphora =
        ["it", "its", "that", "those", "these", "them", "they", "there", "one", "ones", "same", "he", "she", "his", "her", "this", "either", "both", "tho"];

    /// <summary>Whether the utterance says nothing but whom, where or on which level: "and lawyers?", "what about Ohio", "sorry i meant nurse".</summary>
    /// <param name="masked">The utterance with <see cref="UtteranceMask"/>'s placeholders.</param>
    public static bool HoldsNamesOnly(string masked) => NamesOnly.IsMatch(masked);

    /// <summary>How strongly the utterance leans on the subject: 0 not at all, 1 entirely.</summary>
    /// <param name="words">The words as understood.</param>
    /// <param name="contentTerms">Number of content terms among them.</param>
    /// <param name="subject">What the conversation is about; null at its start.</param>
    public static double Strength(IReadOnlyList<Word> words, int contentTerms, Subject? subject)
    {
        if (subject is null || words.Count == 0) return 0;

        var first = words[0].Lower;
        var second = words.Count > 1 ? words[1].Lower : string.Empty;
        var opening = Connectives.Contains(first) || (words.Count <= ShortQuestion && ShortConnectives.Contains(first)) || (first is "what" or "how" or "wat" && second == "about") ? 0.5 : 0;
        var anaphora = words.Any(word => Anaphora.Contains(word.Lower)) ? 0.25 : 0;
        var brevity = contentTerms switch { 0 => 0.5, 1 => 0.35, 2 => 0.25, 3 => 0.1, _ => 0 };
        return Math.Min(1, opening + anaphora + brevity);
    }

    // and lawyers; what about ohio; entry level?
    [GeneratedRegex(@"^(?:(?:and|or|but|sorry|no|i|meant|mean|actually|instead|oops|ok|okay|so|then|also|same|what|how|wat|about|for|in|near|of|a|an|the|occupationname|placename|entry[ -]level|starting|beginners?|experienced|senior|junior|hourly|monthly|weekly|yearly|(?:per|an?) (?:hour|month|week|year))(?:[\s?.!,]+|$))+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamesOnly { get; }
}
