using System.Text.Json.Nodes;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Teams.Cards;

namespace CareerBot.Teams.Rendering;

/// <summary>How people say whether an answer helped: Teams' own thumbs, or two buttons of a card.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#feedback-buttons</remarks>
internal static class FeedbackButtons
{
    public const string Verb = "feedback";

    public static bool AreFor(Reply reply) => reply is Reply.Answer or Reply.Salary or Reply.Outlook or Reply.Comparison or Reply.NoAnswer;

    /// <summary>A refusal's card offers topics; thumbs among them would be taken for one.</summary>
    public static bool HaveRoomOnCard(Reply reply) => AreFor(reply) && reply is not Reply.NoAnswer;

    /// <summary>Asks Teams for its thumbs. It keeps nothing: each vote comes back as an invoke.</summary>
    public static JsonObject Loop() => new() { ["feedbackLoop"] = new JsonObject { ["type"] = "default" } };

    /// <param name="reply">What is voted on.</param>
    /// <param name="isInPlace">Whether the client answers a press in place (Teams) or only sends a message (others).</param>
    public static IReadOnlyList<JsonObject> Of(Reply reply, bool isInPlace) =>
        [Button(CardPhrases.Helpful, isUp: true, reply, isInPlace), Button(CardPhrases.NotHelpful, isUp: false, reply, isInPlace)];

    /// <summary>"baker#pay"; null where nothing was cited.</summary>
    public static string? SectionOf(Reply reply) => reply.CitationsOrNone is [var first, ..] ? $"{first.GuideId}#{first.SectionId}" : null;

    private static JsonObject Button(string title, bool isUp, Reply reply, bool isInPlace)
    {
        var vote = new CardRequest.Feedback(isUp, SectionOf(reply));
        return isInPlace ? Elements.Execute(title, vote, Verb) : Elements.Submit(title, vote);
    }
}
