namespace CareerBot.Teams;

/// <summary>What people read in Teams beside the replies themselves.</summary>
internal static class Phrases
{
    public const string Welcome = "Hello, I am CareerBot. I answer questions about careers from guides that I quote, with official pay figures.";

    public const string Try = "Try one of these:";
}
