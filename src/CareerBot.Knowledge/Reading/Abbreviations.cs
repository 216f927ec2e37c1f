using System.Collections.Frozen;

namespace CareerBot.Knowledge.Reading;

/// <summary>Which full stops belong to an abbreviation rather than end a sentence.</summary>
internal static class Abbreviations
{
    // Always followed by the rest of their phrase.
    private static readonly FrozenSet<string> NeverLast = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "dr", "mr", "mrs", "ms", "mx", "prof", "st", "mt", "ft", "vs", "v", "e.g", "eg", "i.e", "ie", "cf", "approx", "ca", "fig", "figs", "vol", "pp", "sen", "rep",
        "gen", "gov", "capt", "lt", "col", "sgt", "cpl", "maj", "rev", "hon", "al", "viz", "incl", "excl", "resp", "esp");

    // Before a number: "No. 5".
    private static readonly FrozenSet<string> BeforeNumber = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "no", "nos", "art", "sec", "p", "ch", "eq", "ext", "tel",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    // Often last, and often followed by a name: "Acme Inc. Ohio", "Ph.D. Programs".
    private static readonly FrozenSet<string> BeforeNames = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "inc", "corp", "ltd", "co", "bros", "jr", "sr", "dept", "assn", "univ", "ave", "blvd", "rd", "est", "ed", "eds", "ph.d", "m.d", "ed.d", "psy.d", "pharm.d");

    // Often last; a capital after them starts a sentence.
    private static readonly FrozenSet<string> OftenLast = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "etc", "a.m", "p.m");

    private static readonly FrozenSet<string> Starters = FrozenSet.Create(
        StringComparer.Ordinal,
        "A", "After", "All", "Also", "Although", "An", "And", "Another", "Any", "As", "At", "Because", "Before", "Both", "But", "By", "Candidates", "Each", "Employers", "Even", "Every",
        "Few", "For", "From", "Graduates", "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "It", "Its", "Jobs", "Many", "Most", "My", "No", "Not", "Of", "On", "Once", "One",
        "Or", "Other", "Our", "People", "She", "Since", "So", "Some", "Students", "Such", "Technicians", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those",
        "Though", "To", "Today", "Under", "Unlike", "Until", "We", "What", "When", "Where", "Which", "While", "Who", "Why", "With", "Without", "Workers", "Yes", "You", "Your");

    /// <summary>Whether the sentence goes on after "word." although a space follows.</summary>
    /// <param name="word">What stands before the full stop, back to the last space or bracket.</param>
    /// <param name="following">The next word.</param>
    public static bool GoesOn(ReadOnlySpan<char> word, ReadOnlySpan<char> following)
    {
        if (word.IsEmpty || following.IsEmpty) return false;
        if (Contains(NeverLast, word)) return true;
        if (Contains(BeforeNumber, word)) return char.IsAsciiDigit(following[0]);
        if (Contains(OftenLast, word)) return IsDayOrZone(following);
        return (Contains(BeforeNames, word) || IsInitial(word) || HasInnerStop(word)) && !IsStarter(following);
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';

    // U.S, D.C, B.A: letters with full stops between them
    private static bool HasInnerStop(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !word.Contains('.')) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return true;
    }

    private static bool IsDayOrZone(ReadOnlySpan<char> word) =>
        word.EndsWith("day", StringComparison.Ordinal) || word.EndsWith("days", StringComparison.Ordinal) || word is "EST" or "ET" or "PST" or "PT" or "CST" or "CT" or "GMT" or "UTC";

    private static bool IsStarter(ReadOnlySpan<char> word) => Contains(Starters, word);

    private static bool Contains(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
