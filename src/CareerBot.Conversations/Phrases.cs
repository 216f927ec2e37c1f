using System.Globalization;
using CareerBot.Conversations.Memory;

namespace CareerBot.Conversations;

/// <summary>What people read about their own data, on every platform.</summary>
public static class Phrases
{
    /// <summary>Where a store fails: nothing is claimed that is not so.</summary>
    public const string NotForgotten = "I couldn't reach my store just now, so nothing is deleted yet. Please ask me again in a while.";

    /// <summary>On the web page, where nothing is kept outside the browser.</summary>
    public const string ForgottenOnPage = "Done. This host keeps nothing of you; what our conversation was about stood in your browser alone, and is deleted there.";

    private const string Nothing = "There is nothing to delete: I remember nothing that is tied to you.";

    private const string NotWhole = "My store is out of order just now: what it holds of you is deleted as soon as it can be reached. Ask me again later to be sure.";

    public static string MoreOnPrivacy(string address) => $"What is kept, why and how long: {address}";

    /// <summary>What was deleted.</summary>
    public static string Forgotten(Forgotten forgotten)
    {
        ArgumentNullException.ThrowIfNull(forgotten);
        string[] parts = [.. Part(forgotten.Conversations, "what a conversation was about", "what {0} conversations were about"), .. Part(forgotten.Votes, "one vote on an answer", "{0} votes on answers")];
        var said = parts.Length == 0 ? Nothing : $"Done. I have deleted {string.Join(" and ", parts)}. There was no message and no name to delete.";
        return forgotten.IsWhole ? said : parts.Length == 0 ? NotWhole : $"{said} {NotWhole}";
    }

    private static string[] Part(int count, string one, string several) => count switch
    {
        0 => [],
        1 => [one],
        _ => [string.Format(CultureInfo.InvariantCulture, several, count)],
    };
}
