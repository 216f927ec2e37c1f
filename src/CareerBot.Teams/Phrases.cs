using System.Globalization;

namespace CareerBot.Teams;

/// <summary>What people read in Teams beside the replies themselves.</summary>
internal static class Phrases
{
    public const string Endpoint = "CareerBot takes activities here, by POST.";

    public const string NotAuthorized = "The caller could not be authenticated.";

    public const string KeysUnreadable = "The caller can't be authenticated at the moment. Please try again.";

    public const string Stopping = "The bot is being stopped. Please try again in a moment.";

    public const string OtherTenant = "This bot does not serve the tenant.";

    public const string Welcome = "Hello, I am CareerBot. I answer questions about careers from guides that I quote, with official pay figures.";

    public const string Try = "Try one of these:";

    public const string Busy = "I am busy with other questions just now. Please ask again in a minute.";

    public const string TookTooLong = "That took too long. Please ask again.";

    public const string StillLoading = "I'm still reading my guides. Please ask again in a moment.";

    public const string NotPrivately = "I can't answer you privately here; write to me in a chat.";

    public const string CardNotShown = "Your client could not show the answer.";

    public const string AskWhat = "Ask about a career in your own words, for example: ask how do I become a medical records technician?";

    public const string SalaryOfWhat = "Name a job, and a place if you like, for example: salary medical records technician in Texas";

    public const string CompareWhat = "Name two jobs, for example: compare medical records technician and registered nurse";

    public const string Guides = "I answer from these guides:";

    public const string NoGuides = "No guide is loaded at the moment.";

    public static string MoreGuides(int count) => $"- and {count.ToString(CultureInfo.InvariantCulture)} more";

    public static string Wait(TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return seconds == 1 ? "That was quick. Please ask again in a second." : $"That was quick. Please ask again in {seconds.ToString(CultureInfo.InvariantCulture)} seconds.";
    }

    public static string About(int guides, string version, string loaded, string privacy) => $"""
        I am CareerBot. I quote career guides word for word and name the source of every figure. No language model writes my answers, and your questions go to no third party.

        {privacy}

        Guides: {guides.ToString(CultureInfo.InvariantCulture)}. Knowledge {version}, loaded {loaded} UTC.
        """;
}
