using System.Text.Json.Nodes;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Cards;

/// <summary>A whole reply as a card, for where there is no message around it: the compose box, a card that replaces itself.</summary>
internal static class AnswerCard
{
    private const string Bullet = "• ";

    public static Card Of(Reply reply, ChartPicture? chart)
    {
        var table = ReplyCard.Of(reply, chart);
        IEnumerable<JsonObject> words = reply is Reply.Answer or Reply.Salary or Reply.Outlook ? Quoted(reply) : Lines(reply, hasTable: table is not null);
        return new Card([.. Title(reply), .. table?.Body ?? [], .. words, .. reply.CitationsOrNone.Take(Limits.MostSources).Select(Source)], [.. table?.Actions ?? [], .. Link(reply)]) { IsWide = table?.IsWide ?? false };
    }

    public static JsonObject Json(Reply reply, ChartPicture? chart) => Of(reply, chart).ToJson(ReplyMarkdown.Whole(reply).Text);

    private static IEnumerable<JsonObject> Title(Reply reply) => reply switch
    {
        Reply.Salary salary => [Elements.Title(Core.Phrases.PayOf(salary.Occupation))],
        Reply.Outlook outlook => [Elements.Title(Core.Phrases.OutlookOf(outlook.Projection))],
        Reply.Comparison comparison => [Elements.Title(Core.Phrases.Comparison(comparison.First, comparison.Second).TrimEnd(':'))],
        _ => [],
    };

    private static IEnumerable<JsonObject> Quoted(Reply reply) => QuotedParts.Of(reply).Snippets
        .Select(snippet => Elements.Text($"{(snippet.IsListItem ? Bullet : string.Empty)}{Cut.AtWord(snippet.Text, Limits.LongestText - 8)} [{snippet.Citation}]"));

    private static IEnumerable<JsonObject> Lines(Reply reply, bool hasTable)
    {
        if (reply is Reply.Comparison && hasTable) return [];
        var words = reply switch
        {
            Reply.Choose when hasTable => Core.Phrases.WhichOne,
            Reply.NoAnswer noAnswer => PlainText.Render(noAnswer with { NearestTopics = [] }),
            _ => PlainText.Render(reply),
        };
        return words.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(Limits.MostRows).Select(Elements.Text);
    }

    private static JsonObject Source(Citation citation) => Elements.Note($"[{citation.Number}] {CitationEntity.NameOf(citation)}", citation.Url);

    private static IEnumerable<JsonObject> Link(Reply reply) =>
        reply.CitationsOrNone is [var first, ..] && SafeUrl.Of(first.Url) is { } url ? [Elements.OpenUrl(CardPhrases.OpenGuide, url)] : [];
}
