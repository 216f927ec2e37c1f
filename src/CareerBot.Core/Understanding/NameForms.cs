namespace CareerBot.Core.Understanding;

/// <summary>Tells names by how they are typed.</summary>
internal static class NameForms
{
    /// <summary>Whether the word is in capitals, or has one though it begins no sentence. A text typed in capitals throughout names nothing.</summary>
    public static bool IsName(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (!char.IsUpper(word[0]) || !HoldsSmallLetter(text)) return false;
        if (word.Length > 1 && char.IsUpper(word[1])) return true;
        for (var i = start - 1; i >= 0; i--)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] is '"' or '(') continue;
            return text[i] is not ('.' or '!' or '?' or ':' or '\n') && !IsTitleCase(text);
        }

        return false;
    }

    /// <summary>Whether most words begin with a capital, as in a headline.</summary>
    private static bool IsTitleCase(string text)
    {
        var (words, capitals) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' || (i > 0 && text[i - 1] != ' ')) continue;
            words++;
            if (char.IsUpper(text[i])) capitals++;
        }

        return words > 3 && capitals > words * 0.6;
    }

    /// <summary>Asked for every word of a text, so the common letters are looked for first.</summary>
    private static bool HoldsSmallLetter(string text) => text.AsSpan().ContainsAnyInRange('a', 'z') || text.Any(char.IsLower);
}
