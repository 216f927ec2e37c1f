namespace CareerBot.Teams.Cards;

/// <summary>How much a card holds, so that it stays readable on a telephone and a message within Teams' size.</summary>
internal static class Limits
{
    /// <summary>Of one block of text, in UTF-16 units.</summary>
    public const int LongestText = 400;

    /// <summary>Of a quoted cell of a comparison.</summary>
    public const int LongestCell = 220;

    public const int LongestButton = 60;

    /// <summary>Of buttons; Teams shows no more than six.</summary>
    public const int MostButtons = 6;

    /// <summary>Of places or sources in a card of pay figures.</summary>
    public const int MostTables = 4;

    public const int MostRows = 12;

    /// <summary>Of sources listed under an answer.</summary>
    public const int MostSources = 5;
}
