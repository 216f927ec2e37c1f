namespace CareerBot.Core.Understanding;

/// <summary>Tells the person's own occupation from the one that they ask about.</summary>
internal static class OwnPast
{
    private const int Reach = 4;

    /// <summary>"I worked as a cook", "former nurse": certainly not what is asked about.</summary>
    public static bool Strong(IReadOnlyList<Word> words, int at)
    {
        for (var i = Math.Max(0, at - Reach); i < at; i++)
        {
            if (words[i].Lower is "worked" or "was" or "been" or "former" or "formerly" or "ex" or "used") return true;
        }

        return false;
    }

    /// <summary>"I'm a nurse": asked about only where nothing else is.</summary>
    public static bool Weak(IReadOnlyList<Word> words, int at)
    {
        for (var i = Math.Max(0, at - Reach); i < at; i++)
        {
            if (words[i].Lower is "i'm" or "im" or "am" or "my" or "currently") return true;
        }

        return false;
    }
}
