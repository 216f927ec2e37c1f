using CareerBot.Core.Replies;

namespace CareerBot.Core.Rendering;

/// <summary>What every reply may carry, whatever its kind.</summary>
public static class ReplyParts
{
    extension(Reply reply)
    {
        public IReadOnlyList<Citation> CitationsOrNone => reply switch
        {
            Reply.Answer answer => answer.Citations,
            Reply.Salary salary => salary.Citations,
            Reply.Outlook outlook => outlook.Citations,
            Reply.Comparison comparison => comparison.Citations,
            _ => [],
        };

        public IReadOnlyList<Snippet> SnippetsOrNone => reply switch
        {
            Reply.Answer answer => answer.Snippets,
            Reply.Salary salary => salary.Snippets,
            Reply.Outlook outlook => outlook.Snippets,
            _ => [],
        };

        public IReadOnlyList<Choice> ChoicesOrNone => reply is Reply.Choose choose ? choose.Choices : [];

        /// <summary>The topic that the reply is about; null where none was recognised.</summary>
        public string? Topic => reply switch
        {
            Reply.SmallTalk smallTalk => smallTalk.Topic,
            Reply.Declined declined => declined.Topic,
            Reply.Signpost signpost => signpost.Topic,
            _ => reply.Explanation is { Topics: [var best, ..] } ? best.Topic : reply.Subject?.Topic,
        };
    }
}
