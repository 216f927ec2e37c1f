namespace CareerBot.Core.Understanding.Occupations;

/// <summary>The words of a name as they are compared: lower case, without the plural's or the possessive's ending.</summary>
public static class NameWords
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const string Technician = "tech";

    /// <summary>What a name's hash begins with.</summary>
    internal const ulong Start = Basis;

    public static IReadOnlyList<string> Split(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. Word.Split(name).Select(word => word.Lower)];
    }

    /// <summary>"nurses" is "nurse", "secretaries" "secretary", "coaches" "coach", "policemen" "policeman".</summary>
    public static string Singular(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var (stem, ending) = Cut(word);
        return stem.Length == word.Length ? word : string.Concat(stem, ending);
    }

    /// <summary>Adds a word to the hash of a name (FNV-1a, 64 bits), as it is compared; "nuclear techs" are nuclear technicians.</summary>
    internal static ulong Add(ulong hash, ReadOnlySpan<char> word)
    {
        var (stem, ending) = Cut(word);
        if (ending.IsEmpty && stem.SequenceEqual(Technician)) stem = "technician";
        foreach (var letter in stem) hash = (hash ^ letter) * Prime;
        foreach (var letter in ending) hash = (hash ^ letter) * Prime;
        return (hash ^ ' ') * Prime;
    }

    /// <summary>The hash of a name whose words are in lower case with a space between them.</summary>
    public static ulong HashOf(ReadOnlySpan<char> name)
    {
        var hash = Start;
        foreach (var range in name.Split(' ')) hash = Add(hash, name[range]);
        return hash;
    }

    /// <summary>Whether the name has a word that is compared as a longer one.</summary>
    internal static bool IsAbbreviated(ReadOnlySpan<char> name) => name.EndsWith(Technician, StringComparison.Ordinal) || name.Contains(Technician + " ", StringComparison.Ordinal);

    private static Parts Cut(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal)) return new Parts(word[..^3], "y");
        if (word.Length > 4 && word.EndsWith("men", StringComparison.Ordinal)) return new Parts(word[..^2], "an");
        if (word.Length > 5 && word.EndsWith("es", StringComparison.Ordinal) && (word[..^2].EndsWith("ch", StringComparison.Ordinal) || word[..^2].EndsWith("sh", StringComparison.Ordinal) || word[..^2].EndsWith("ss", StringComparison.Ordinal))) return new Parts(word[..^2], []);
        return word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? new Parts(word[..^1], []) : new Parts(word, []);
    }

    private readonly ref struct Parts(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending)
    {
        private readonly ReadOnlySpan<char> _stem = stem;
        private readonly ReadOnlySpan<char> _ending = ending;

        public void Deconstruct(out ReadOnlySpan<char> stem, out ReadOnlySpan<char> ending)
        {
            stem = _stem;
            ending = _ending;
        }
    }
}
