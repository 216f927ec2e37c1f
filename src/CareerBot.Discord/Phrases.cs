using System.Globalization;
using CareerBot.Conversations.Memory;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Sending;

namespace CareerBot.Discord;

/// <summary>What people read on Discord beside the replies themselves.</summary>
internal static class Phrases
{
    public const string Sources = "Sources";

    public const string Share = "Share";

    public const string NothingToShow = "There is nothing to show.";

    public const string PickOne = "Pick one";

    public const string OpenGuide = "Open a guide";

    public const string LowestTenth = "10% earn under";

    public const string LowestQuarter = "25% earn under";

    public const string HighestQuarter = "25% earn over";

    public const string HighestTenth = "10% earn over";

    public const string ThreadName = "Career question";

    public const string NoInteraction = "The body is no interaction as Discord sends it.";

    public const string InteractionRepeated = "This interaction has been answered already.";

    public const string InteractionTooLarge = "The body is larger than any interaction.";

    public const string Busy = "A lot of people are asking right now. Please ask again in a minute.";

    public const string TookTooLong = "That took too long. Please ask again.";

    public const string StillLoading = "I'm still reading my guides. Please ask again in a moment.";

    public const string NoText = "I can't see any text in that message. Mention me together with your question, or use `/ask`.";

    public const string EmptyQuestion = "There was no question. Write what you'd like to know, for example \"What does a nurse do all day?\".";

    public const string NoOccupation = "Name an occupation, for example \"registered nurse\"; proposals appear while you type.";

    public const string NoSuchGuide = "I have no such guide. Pick one from the proposals, or see `/guides`.";

    public const string NothingToAnswer = "There is no text in that message that I could answer.";

    public const string UnknownCommand = "I don't know that command any more. `/help` shows what I can do.";

    public const string UnknownButton = "That button has no meaning any more. Please ask again.";

    public const string ChoiceIsGone = "My guides have changed and that section is no longer there. Please ask again.";

    public const string AlreadyPicked = "You picked that one already; the answer is just below.";

    public const string AlreadyShared = "You shared this answer already.";

    public const string CannotShare = "This answer can't be shared any more. Ask again without `private` to show it to everybody.";

    public const string NotAllowed = "Only people with the permission \"Manage Server\" can do that, and only in a server.";

    public const string NotSaved = "I couldn't save that just now. Please try again later.";

    public const string NeedsMessageContent = "To read messages that don't mention me, the operator must switch on the Message Content intent in the developer portal and in `Discord:Intents`.";

    public const string NoGuides = "No guide is loaded.";

    public const string About = "I'm CareerBot. I answer questions about careers by quoting guides, and show where each sentence stands. No language model, no guessing.";

    public const string Help = """
        Ask me about a career: what a job is like, how to get into it, what it pays and where it can lead.
        - `/ask` a question; `private` shows the answer to you alone, `for` suggests it to somebody
        - `/salary` what an occupation pays, also by state, with source and date
        - `/compare` two occupations side by side
        - `/guides` what I have guides for
        - `/about` how recent my knowledge is, and what is stored; `/forget-me` deletes what is kept of you
        Or mention me with a question, reply to me, or write me a direct message. In the menu of a message, "Apps" has "Answer this".
        """;

    public static string SuggestedFor(string userId) => $"Suggested for <@{userId}>:";

    public static string SharedBy(string userId) => $"Shared by <@{userId}>:";

    public static string Voted(bool isUp) => isUp
        ? "Thank you, I'm glad it helped. You can change your mind with the other thumb."
        : "Thank you, noted: that didn't help. You can change your mind with the other thumb.";

    public static string SlowDown(TimeSpan wait) => $"That's a lot of questions at once in here. Please wait {Seconds(wait)} and ask again.";

    public static string CoveredBy(string guide) => $"\"{guide}\" does cover:";

    public static string GuidesTitle(int count) => count == 1 ? "One guide" : $"{Number(count)} guides";

    public static string MoreGuides(int count) => $"… and {Number(count)} more. Name an occupation in your question, or type in the option \"guide\" of /ask.";

    public static string KnowledgeVersion(string version, long loadedAt) => $"Knowledge `{version}`, read <t:{loadedAt.ToString(CultureInfo.InvariantCulture)}:f>.";

    public static string KnowledgeSize(int guides, int sections) => $"{Counted(guides, "guide")} with {Counted(sections, "section")}.";

    public static string NewestGuide(string date) => $"The newest guide is of {date}.";

    public static string ModeIs(string channelId, ChannelMode mode) => $"{ChannelName(channelId)}: {ModeText(mode)}";

    public static string ModeSaved(string? channelId, ChannelMode mode) => $"Saved. {(channelId is null ? "In this server, where a channel has no setting of its own" : ChannelName(channelId))}: {ModeText(mode)}";

    public static string Counted(long answered, long busy) => $"Since the start: {Counted(answered, "message")} answered, {Number(busy)} turned away because too many were waiting.";

    public static string Votes(int up, int down) => $"Votes: {Number(up)} 👍, {Number(down)} 👎.";

    /// <summary>Several people at once: one message each would only make the queue longer.</summary>
    public static string Unanswered(IReadOnlyList<string> userIds) =>
        "A lot of people are asking in here right now, and I can't answer everybody in time. "
        + $"Please ask again in a minute, or use `/ask`, which does not have to wait: {string.Join(", ", userIds.Select(id => $"<@{id}>"))}";

    public static string Refuses(RefusedChannel refused) =>
        $"{ChannelName(refused.Channel)}: Discord refuses {Refused(refused.Missing)} (code {refused.Code.ToString(CultureInfo.InvariantCulture)}). {Remedy(refused.Missing, refused.Code)}";

    public static string MoreRefuse(int count) => $"… and {Number(count)} more channels like that.";

    public static string Refused(MissingPermission missing) => missing switch
    {
        _ when missing.HasFlag(MissingPermission.SendMessages) => "every message",
        _ when missing.HasFlag(MissingPermission.EmbedLinks) => "embeds, so answers are mere text",
        _ when missing.HasFlag(MissingPermission.AttachFiles) => "files, so answers have no charts",
        _ when missing.HasFlag(MissingPermission.ReadMessageHistory) => "replies, so answers don't point at their questions",
        _ when missing.HasFlag(MissingPermission.CreateThreads) => "threads, so answers stand in the channel",
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, "Nothing is refused."),
    };

    /// <summary>What somebody who may manage the server is to do.</summary>
    public static string Remedy(MissingPermission missing, int code) => missing switch
    {
        _ when code == 50007 => "The person takes no direct messages; nothing can be done here.",
        _ when missing.HasFlag(MissingPermission.SendMessages) =>
            "Give the bot's role \"View Channel\", \"Send Messages\" and \"Read Message History\" there (in threads: \"Send Messages in Threads\"), "
            + "or set the channel to \"off\" with /careerbot settings.",
        _ when missing.HasFlag(MissingPermission.EmbedLinks) => "Give the bot's role \"Embed Links\" there.",
        _ when missing.HasFlag(MissingPermission.AttachFiles) => "Give the bot's role \"Attach Files\" there.",
        _ when missing.HasFlag(MissingPermission.ReadMessageHistory) => "Give the bot's role \"Read Message History\" there.",
        _ when missing.HasFlag(MissingPermission.CreateThreads) =>
            "Give the bot's role \"Create Public Threads\" there, or set the channel to \"mention\" with /careerbot settings.",
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, "Nothing is refused."),
    };

    private static string Counted(long count, string what) => count == 1 ? $"1 {what}" : $"{Number(count)} {what}s";

    private static string ModeText(ChannelMode mode) => mode switch
    {
        ChannelMode.Mention => "I answer where I'm mentioned.",
        ChannelMode.Thread => "I answer where I'm mentioned, in a thread.",
        ChannelMode.Every => "I answer every message.",
        ChannelMode.Off => "I answer no messages; commands are answered privately.",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "A mode has no text."),
    };

    private static string ChannelName(string channelId) => Snowflake.IsValid(channelId) ? $"<#{channelId}>" : "Here";

    private static string Seconds(TimeSpan wait) => Math.Ceiling(wait.TotalSeconds) is var seconds && seconds <= 1 ? "a second" : $"{seconds.ToString("N0", CultureInfo.InvariantCulture)} seconds";

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
