namespace CareerBot.Teams.Cards;

/// <summary>What people read on cards, on buttons and in the compose box.</summary>
internal static class CardPhrases
{
    public const string OpeningsAYear = "Openings a year on average";

    public const string EntryEducation = "Usual education at entry";

    public const string Helpful = "This helped";

    public const string NotHelpful = "It didn't help";

    public const string ThanksForFeedback = "Thanks, noted.";

    public const string UnknownButton = "I don't know this button any more. Please ask again.";

    public const string NothingFound = "Nothing found. Try the name of a job.";

    public const string OpenGuide = "Open the guide";

    /// <summary>Questions that go on from an answer; each is understood by what the conversation is about.</summary>
    public const string AskPay = "What does it pay?";

    public const string AskOutlook = "Is the field growing?";

    public const string AskTraining = "Which training do I need?";

    public const string AskDay = "What do they do all day?";

    public static string ChangeInJobs(int from, int to) => $"Projected change in jobs, {from} to {to}";

    public static string JobsIn(int year) => $"Jobs in {year}";

    public static string JobsProjected(int year) => $"Jobs projected for {year}";
}
