using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Cards;
using CareerBot.Teams.Conversations;

namespace CareerBot.Teams.Rendering;

/// <summary>Questions to go on with, as buttons under the message. Teams shows them in one-to-one chats alone.</summary>
internal static class FollowUps
{
    private const int Most = 3;

    private static readonly (string Topic, string Question)[] Common =
    [
        ("salary", CardPhrases.AskPay),
        ("outlook", CardPhrases.AskOutlook),
        ("education", CardPhrases.AskTraining),
        ("daily-tasks", CardPhrases.AskDay),
    ];

    /// <summary>Null where there is nothing to suggest.</summary>
    public static SuggestedActions? Of(Reply reply, RenderContext context)
    {
        if (context.Place != ConversationPlace.Personal) return null;
        CardAction[] actions = [.. Questions(reply).Take(Most).Select(question => new CardAction(CardAction.ImBack, Cut.AtWord(question, Limits.LongestButton), question))];
        return actions.Length == 0 ? null : new SuggestedActions(actions);
    }

    private static IEnumerable<string> Questions(Reply reply) => reply switch
    {
        Reply.SmallTalk smallTalk => smallTalk.Suggestions,
        Reply.Answer or Reply.Salary or Reply.Outlook => Common.Where(common => common.Topic != Asked(reply)).Select(common => common.Question),
        _ => [],
    };

    /// <summary>Which of the common questions has just been answered.</summary>
    private static string? Asked(Reply reply) => reply switch
    {
        Reply.Salary => "salary",
        Reply.Outlook => "outlook",
        _ => reply.Topic switch
        {
            "job-outlook" or "job-openings" or "outlook-reasons" => "outlook",
            "education-required" or "coursework" or "schools" => "education",
            var topic => topic,
        },
    };
}
