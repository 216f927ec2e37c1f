namespace CareerBot.Core.Text;

/// <summary>Analyzed terms as 64-bit hashes (FNV-1a): a question's terms are hashed once and then held against thousands of others as numbers.</summary>
internal static class TermKeys
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> term)
    {
        var key = Basis;
        foreach (var letter in term) key = (key ^ letter) * Prime;
        return key;
    }

    /// <summary>Keys of the terms of a phrase, which spaces part.</summary>
    public static ulong[] OfPhrase(string phrase)
    {
        var keys = new ulong[CountOf(phrase)];
        Fill(phrase, keys);
        return keys;
    }

    public static ulong[][] OfPhrases(IReadOnlyList<string> phrases)
    {
        var keys = new ulong[phrases.Count][];
        for (var i = 0; i < keys.Length; i++) keys[i] = OfPhrase(phrases[i]);
        return keys;
    }

    /// <summary>Number of terms in a phrase.</summary>
    public static int CountOf(string phrase) => phrase.AsSpan().Count(' ') + 1;

    /// <summary>Writes the keys of a phrase's terms.</summary>
    public static void Fill(string phrase, Span<ulong> keys)
    {
        var count = 0;
        foreach (var range in phrase.AsSpan().Split(' ')) keys[count++] = Of(phrase.AsSpan()[range]);
    }
}
