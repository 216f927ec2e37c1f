using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Teams.Rendering;

/// <summary>The words of a reply as Markdown.</summary>
internal static class ReplyMarkdown
{
    private const string Bullet = "• ";

    /// <summary>What is said beside a card that shows the rest; see <see cref="Cards.ReplyCard"/>.</summary>
    public static MarkedText BesideCard(Reply reply)
    {
        var writer = Writer(reply);
        switch (reply)
        {
            case Reply.Salary { Estimates.Count: > 0 } salary:
                Quote(QuotedParts.Of(reply) with { Lead = TableLead.Of(salary) }, writer);
                break;
            case Reply.Answer or Reply.Salary or Reply.Outlook:
                Quote(QuotedParts.Of(reply), writer);
                break;
            case Reply.Comparison comparison:
                writer.Paragraph(TableLead.Of(comparison));
                foreach (var number in CitedBy(comparison)) writer.Mark(number);
                break;
            case Reply.Choose:
                writer.Paragraph(Core.Phrases.WhichOne);
                break;
            case Reply.NoAnswer noAnswer:
                Lines(PlainText.Render(noAnswer with { NearestTopics = [] }), writer);
                break;
            case Reply.SmallTalk smallTalk:
                Lines(PlainText.Render(smallTalk with { Suggestions = [] }), writer);
                break;
            default:
                Lines(PlainText.Render(reply), writer);
                break;
        }

        return writer.Written;
    }

    /// <summary>Everything, for where there is no card.</summary>
    public static MarkedText Whole(Reply reply)
    {
        var writer = Writer(reply);
        if (reply is Reply.Answer or Reply.Salary or Reply.Outlook) Quote(QuotedParts.Of(reply), writer);
        else Lines(PlainText.Render(reply), writer);
        return writer.Written;
    }

    private static MarkdownWriter Writer(Reply reply) => new([.. reply.CitationsOrNone.Select(citation => citation.Number)]);

    private static void Quote(QuotedParts parts, MarkdownWriter writer)
    {
        Lead(parts.Lead, writer);
        Snippet? before = null;
        foreach (var snippet in parts.Snippets)
        {
            if (before is not null && before.Citation != snippet.Citation) writer.Mark(before.Citation);
            if (snippet.IsListItem) writer.Item(snippet.Text);
            else if (before is { IsListItem: false } && before.Citation == snippet.Citation) writer.Continue(snippet.Text);
            else writer.Paragraph(snippet.Text);
            before = snippet;
        }

        if (before is not null) writer.Mark(before.Citation);
    }

    /// <summary>Our own lines: what it is about, then one figure a line.</summary>
    private static void Lead(string lead, MarkdownWriter writer)
    {
        if (lead.Length == 0) return;
        string[] lines = lead.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        writer.Paragraph(lines[0]);
        foreach (var line in lines.AsSpan(1)) writer.Item(line.StartsWith(Bullet, StringComparison.Ordinal) ? line[Bullet.Length..] : line);
    }

    private static void Lines(string text, MarkdownWriter writer)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith(Bullet, StringComparison.Ordinal)) writer.Item(line[Bullet.Length..]);
            else writer.Paragraph(line);
        }
    }

    private static IEnumerable<int> CitedBy(Reply.Comparison comparison) => comparison.Rows
        .SelectMany(row => new[] { row.First.Citation, row.Second.Citation })
        .OfType<int>()
        .Distinct()
        .Order();
}
