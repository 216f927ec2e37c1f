namespace CareerBot.Core.Understanding;

/// <summary>How much is looked for in one utterance: more than any question holds, and so little that the longest text costs no more than a few of them.</summary>
internal static class UtteranceLimits
{
    /// <summary>Names of one kind: occupations, guides, places, certificates.</summary>
    public const int MostNames = 16;

    /// <summary>Unknown words that are looked up, and those that are put right.</summary>
    public const int MostTypos = 24;

    /// <summary>Words on either side of a mistyped one that may have to do with what was meant by it.</summary>
    public const int Surroundings = 60;
}
