namespace CareerBot.Knowledge.Reading;

/// <summary>Finds the word that was probably meant.</summary>
public static class Spellings
{
    /// <summary>The nearest known word within two edits (one for short words), or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        var written = word.ToLowerInvariant().Replace('-', '_');
        var limit = written.Length <= 4 ? 1 : 2;
        var best = known
            .Select(candidate => (candidate, edits: Edits(written, candidate.ToLowerInvariant().Replace('-', '_'))))
            .OrderBy(pair => pair.edits)
            .FirstOrDefault();
        return best.candidate is not null && best.edits <= limit ? best.candidate : null;
    }

    // Levenshtein distance with swapped neighbours (optimal string alignment).
    private static int Edits(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2) return int.MaxValue;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
