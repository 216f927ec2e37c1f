namespace CareerBot.Knowledge.Reading;

/// <summary>Splits a paragraph, white space folded, into its sentences; joined by a space they are the paragraph again.</summary>
internal static class SentenceSplitter
{
    private const string Closing = "\"'”’)]»*_";
    private const string Opening = "\"'“‘([«*_¿¡";

    public static IReadOnlyList<string> Split(string paragraph)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (!IsStop(paragraph[i])) continue;
            var stop = i;
            while (i + 1 < paragraph.Length && IsStop(paragraph[i + 1])) i++;
            while (i + 1 < paragraph.Length && Closing.Contains(paragraph[i + 1], StringComparison.Ordinal)) i++;
            if (i + 1 < paragraph.Length && (paragraph[i + 1] != ' ' || !EndsHere(paragraph, start, stop, next: i + 2))) continue;

            sentences.Add(paragraph[start..(i + 1)]);
            start = i + 2;
        }

        if (start < paragraph.Length) sentences.Add(paragraph[start..]);
        return sentences;
    }

    private static bool IsStop(char character) => character is '.' or '!' or '?' or '…';

    private static bool EndsHere(string text, int start, int stop, int next)
    {
        var following = WordAt(text, next);
        if (following.IsEmpty || char.IsLower(following[0])) return false;

        // "..." and "?!" before a capital end a sentence; so does a single "!" or "?".
        if (text[stop] != '.' || IsStop(text[stop + 1])) return true;

        var word = WordBefore(text, start, stop);
        var isNumbering = stop - start <= 3 && word.Length == stop - start && !word.ContainsAnyExceptInRange('0', '9');
        return !isNumbering && !Abbreviations.GoesOn(word, following);
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int stop)
    {
        var first = stop;
        while (first > start && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] is '.' or '\'' or '’')) first--;
        return text.AsSpan(first, stop - first);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        while (start < text.Length && Opening.Contains(text[start], StringComparison.Ordinal)) start++;
        if (start >= text.Length) return [];
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '\'')) end++;
        return text.AsSpan(start, end - start);
    }
}
