using System.Text;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Rendering;

/// <summary>A reply as the plain text that a person reads. Citations are marked [1]; where they lead is data of its own.</summary>
public static class PlainText
{
    /// <summary>No reply is longer, in UTF-16 units.</summary>
    public const int MaxLength = 900;

    internal const string Bullet = "• ";

    public static string Render(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply switch
        {
            Reply.Answer or Reply.Salary or Reply.Outlook => Quoted(QuotedParts.Of(reply)),
            Reply.Comparison comparison => Cut(ComparisonText.Render(comparison)),
            Reply.Choose choose => Cut(Choose(choose)),
            Reply.NoAnswer noAnswer => Cut(NoAnswer(noAnswer)),
            Reply.OffTopic => Phrases.OffTopic,
            Reply.SmallTalk smallTalk => Cut(WithList(string.Join('\n', SmallTalkLines.Of(smallTalk)), Phrases.Suggestions, smallTalk.Suggestions)),
            Reply.Declined => Phrases.Declined,
            Reply.Signpost signpost => Cut(signpost.Message),
            Reply.Failed failed => Cut(Phrases.Failed(failed.TurnId)),
            _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "A kind of reply has no rendering."),
        };
    }

    /// <summary>The text with its snippets; only a single one that is too long is cut.</summary>
    private static string Quoted(QuotedParts parts) => Cut(Quote(parts.Lead, parts.Snippets));

    internal static string Quote(string lead, IEnumerable<Snippet> snippets)
    {
        var text = new StringBuilder(lead);
        Snippet? before = null;
        foreach (var snippet in snippets)
        {
            if (before is not null && before.Citation != snippet.Citation) AppendMark(text, before.Citation);
            text.Append(Separator(before, snippet, text.Length));
            if (snippet.IsListItem) text.Append(Bullet);
            text.Append(snippet.Text);
            before = snippet;
        }

        if (before is not null) AppendMark(text, before.Citation);
        return text.ToString();
    }

    private static string Separator(Snippet? before, Snippet snippet, int written)
    {
        if (written == 0) return string.Empty;
        if (before is null || before.Citation != snippet.Citation) return "\n\n";
        return before.IsListItem || snippet.IsListItem ? "\n" : " ";
    }

    private static void AppendMark(StringBuilder text, int citation) => text.Append(" [").Append(citation).Append(']');

    private static string Choose(Reply.Choose reply)
    {
        var severalGuides = reply.Choices.Select(choice => choice.GuideId).Distinct(StringComparer.Ordinal).Count() > 1;
        var lines = reply.Choices.Select((choice, i) => severalGuides && !choice.Label.Contains(choice.GuideTitle, StringComparison.OrdinalIgnoreCase)
            ? $"{i + 1}. {choice.Label} ({choice.GuideTitle})"
            : $"{i + 1}. {choice.Label}");
        return string.Join('\n', lines.Prepend(Phrases.WhichOne));
    }

    private static string NoAnswer(Reply.NoAnswer reply)
    {
        var text = WithList(Phrases.NotCovered(reply.NotCovered), ProposalTitle.Of(reply.NearestTopics), [.. reply.NearestTopics.Select(choice => choice.Label)]);
        return reply.NearestTopics.Count > 0 ? $"{text}\n{Phrases.WayToAHuman}" : $"{text} {Phrases.WayToAHuman}";
    }

    private static string WithList(string sentence, string title, IReadOnlyList<string> items) => items.Count == 0
        ? sentence
        : $"{sentence}\n{title}\n{string.Join('\n', items.Select(item => Bullet + item))}";

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength) return text;
        var end = text.LastIndexOfAny([' ', '\n'], MaxLength - 1);
        if (end < MaxLength / 2) end = char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
