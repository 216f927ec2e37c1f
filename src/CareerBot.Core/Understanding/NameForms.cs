namespace CareerBot.Core.Understanding;

/// <summary>Tells names by how they are typed.</summary>
internal static class NameForms
{
    /// <summary>Whether the word is in capitals, or has one though it begins no sentence. A text typed in capitals throughout names nothing.</summary>
    public static bool IsName(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (!char.IsUpper(word[0]) || !text.Any(char.IsLower)) return false;
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
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 3 && words.Count(word => char.IsUpper(word[0])) > words.Length * 0.6;
    }
}
