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
            if (words[i].Lower is "i'm" or "im" or "am" or "my" or "currently") return true;
        }

        return false;
    }

    /// <summary>The first word within reach that stands in the same sentence: more than a space parts sentences.</summary>
    private static int From(IReadOnlyList<Word> words, int at)
    {
        var first = at;
        while (first > 0 && at - first < Reach && words[first].Start - (words[first - 1].Start + words[first - 1].Text.Length) <= 1) first--;
        return first;
    }
}
