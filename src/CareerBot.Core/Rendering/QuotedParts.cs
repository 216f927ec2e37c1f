using CareerBot.Core.Replies;

namespace CareerBot.Core.Rendering;

/// <summary>The two parts of a reply that quotes: our own lines (pay figures) and the snippets that fit below them.</summary>
/// <param name="Lead">Plain lines that stand first; empty where the snippets say everything.</param>
/// <param name="Snippets">As many whole snippets, from the first on, as <see cref="PlainText.MaxLength"/> allows.</param>
public sealed record QuotedParts(string Lead, IReadOnlyList<Snippet> Snippets)
{
    public static QuotedParts Of(Reply reply)
    {
        var lead = reply switch
        {
            Reply.Salary salary => SalaryText.Render(salary),
            Reply.Answer { AssumedOccupation: { } occupation } => Phrases.AssumedOccupation(occupation),
            Reply.Outlook outlook => OutlookText.Render(outlook.Projection),
            _ => string.Empty,
        };
        var snippets = reply.SnippetsOrNone;
        var least = reply is Reply.Answer ? 1 : 0;
        for (var count = snippets.Count; count > least; count--)
        {
            if (PlainText.Quote(lead, snippets.Take(count)).Length <= PlainText.MaxLength) return new QuotedParts(lead, [.. snippets.Take(count)]);
        }

        return new QuotedParts(lead, [.. snippets.Take(least)]);
    }
}
