namespace CareerBot.Core.Retrieval;

/// <summary>What a field and the people in it share: "roofing" and "roofer", "archaeology" and "archeologist", "genetic counseling" and "counselor".</summary>
internal static class WordRoot
{
    private const int ShortestRoot = 4;

    /// <summary>Longest first.</summary>
    private static readonly string[] Endings = ["ologist", "istry", "ology", "ian", "ing", "ist", "al", "ed", "er", "ic", "or", "y"];

    /// <summary>The root of a word in lower case; the word itself where nothing is left of it.</summary>
    public static string Of(string word)
    {
        var root = GuideNames.Singular(word).Replace("ae", "e", StringComparison.Ordinal);
        foreach (var ending in Endings)
        {
            if (root.Length - ending.Length < ShortestRoot || !root.EndsWith(ending, StringComparison.Ordinal)) continue;
            root = root[..^ending.Length];
            break;
        }

        return root.Length > ShortestRoot ? root.TrimEnd('e') : root;
    }
}
