namespace CareerBot.Core.Understanding;

/// <summary>Tells the person's own occupation from the one that they ask about.</summary>
internal static class OwnPast
{
    private const int Reach = 4;

    /// <summary>"I worked as a cook", "former nurse": certainly not what is asked about.</summary>
    public static bool Strong(IReadOnlyList<Word> words, int at)
    {
        for (var i = at - 1; i >= From(words, at); i--)
        {
            if (words[i].Lower is "worked" or "been" or "former" or "formerly" or "ex" or "used") return true;

            // "my grandpa was a boilermaker" is about somebody else
            if (words[i].Lower == "was" && (i == 0 || words[i - 1].Lower is "i" or "also" or "just")) return true;
        }

        return false;
    }

    /// <summary>"I'm a nurse": asked about only where nothing else is.</summary>
    public static bool Weak(IReadOnlyList<Word> words, int at)
    {
        for (var i = at - 1; i >= From(words, at); i--)
        {
            // "my uncle says plumbers …" is not about the uncle's own occupation
            if (words[i].Lower is "says" or "said" or "thinks" or "told" or "claims") return false;
            if (words[i].Lower is "i'm" or "im" or "am" or "my" or "currently") return true;
        }

        return false;
    }

    /// <summary>"I only have an associate degree as an RN. Is there a …": what is said of oneself in a sentence before another.</summary>
    public static bool InEarlierSentence(IReadOnlyList<Word> words, int at, int otherAt)
    {
        if (otherAt <= at || !Enumerable.Range(at + 1, otherAt - at).Any(i => IsNewSentence(words, i))) return false;
        var first = at;
        while (first > 0 && !IsNewSentence(words, first)) first--;
        return words[first].Lower is "i" or "i'm" or "im" or "i've" or "ive" or "my";
    }

    /// <summary>More than a space parts sentences.</summary>
    private static bool IsNewSentence(IReadOnlyList<Word> words, int at) => words[at].Start - (words[at - 1].Start + words[at - 1].Text.Length) > 1;

    /// <summary>The first word within reach that stands in the same sentence.</summary>
    private static int From(IReadOnlyList<Word> words, int at)
    {
        var first = at;
        while (first > 0 && at - first < Reach && !IsNewSentence(words, first)) first--;
        return first;
    }
}
