using CareerBot.Teams.Activities;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Conversations;

/// <summary>Whether a message is meant for the bot, and what it says without the bot's name.</summary>
internal sealed class Addressing(IOptions<TeamsOptions> options)
{
    /// <summary>Longer text has no question in it that people would wait for; the assistant itself reads less.</summary>
    public const int LongestText = 8000;

    private const string BotPrefix = "28:";

    private readonly bool _isMentionRequired = options.Value.RequireMention;
    private readonly string _appId = options.Value.AppId;

    /// <summary>One to one always; among several only where the bot is mentioned or alone can see it, even if every message is delivered.</summary>
    public bool IsForBot(TeamsActivity activity)
    {
        if (activity.IsFromBot) return false;
        return activity.Place == ConversationPlace.Personal
            || !_isMentionRequired
            || activity.Recipient?.IsTargeted is true
            || Mention.Of(activity).Any(mention => IsBot(mention, activity));
    }

    /// <summary>What was said: without mentions of the bot, which would be searched for; other people's names stay, they are part of what is said.</summary>
    public string UtteranceOf(TeamsActivity activity)
    {
        if (activity.Text is not { } text) return string.Empty;
        if (text.Length > LongestText) text = text[..LongestText];
        foreach (var mention in Mention.Of(activity))
        {
            text = text.Replace(mention.Text, IsBot(mention, activity) ? " " : mention.Name ?? Inside(mention.Text), StringComparison.Ordinal);
        }

        return text.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase).Replace('\u00a0', ' ').Trim();
    }

    private bool IsBot(Mention mention, TeamsActivity activity) =>
        string.Equals(mention.Id, activity.Recipient?.Id, StringComparison.Ordinal)
        || (_appId.Length > 0 && (string.Equals(mention.Id, BotPrefix + _appId, StringComparison.OrdinalIgnoreCase) || string.Equals(mention.Id, _appId, StringComparison.OrdinalIgnoreCase)));

    // <at>Ana Lima</at>
    private static string Inside(string text) =>
        text.StartsWith("<at>", StringComparison.OrdinalIgnoreCase) && text.EndsWith("</at>", StringComparison.OrdinalIgnoreCase) ? text[4..^5] : text;
}
