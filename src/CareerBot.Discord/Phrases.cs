namespace CareerBot.Discord;

/// <summary>What people read on Discord beside the replies themselves.</summary>
internal static class Phrases
{
    public const string Sources = "Sources";

    public const string Share = "Share";

    public const string PickOne = "Pick one";

    public const string LowestTenth = "10% earn under";

    public const string LowestQuarter = "25% earn under";

    public const string HighestQuarter = "25% earn over";

    public const string HighestTenth = "10% earn over";

    public static string SuggestedFor(string userId) => $"Suggested for <@{userId}>:";
}
