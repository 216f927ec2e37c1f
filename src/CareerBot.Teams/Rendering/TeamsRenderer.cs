using System.Text.Json.Nodes;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Cards;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Rendering;

/// <summary>A reply as words with cited sources, a card where that reads better, and ways to go on.</summary>
internal sealed class TeamsRenderer(IOptions<TeamsRepliesOptions> options, ChartLinks charts) : ITeamsRenderer
{
    private const string MarkdownFormat = "markdown";

    /// <summary>Of what a notification shows.</summary>
    private const int LongestSummary = 120;

    private readonly TeamsRepliesOptions _options = options.Value;

    public OutgoingActivity Render(Reply reply, RenderContext context)
    {
        var card = CardOf(reply, context);
        var full = card is null ? Said(ReplyMarkdown.Whole(reply), reply, context) : Said(ReplyMarkdown.BesideCard(reply), reply, context) with { Attachments = [card], Summary = SummaryOf(reply) };
        if (ActivitySize.Fits(full)) return full;

        // Words alone always fit: their length is capped before escaping. See the property tests.
        var words = Said(ReplyMarkdown.Whole(reply), reply, context);
        return ActivitySize.Fits(words) ? words : words with { Entities = null, SuggestedActions = null };
    }

    public OutgoingActivity RenderWelcome(IReadOnlyList<string> questions, RenderContext context)
    {
        var welcome = new OutgoingActivity { Text = Markdown.Escape(Phrases.Welcome), TextFormat = MarkdownFormat };
        if (questions.Count == 0) return welcome;
        var fallback = string.Join("\n\n", questions.Take(Limits.MostButtons).Select(Markdown.Escape).Prepend(Markdown.Escape(Phrases.Try)));
        return welcome with { Attachments = [Attached(ChoiceCard.OfQuestions(Phrases.Try, questions), fallback, context)], Summary = Phrases.Welcome };
    }

    private OutgoingActivity Said(MarkedText text, Reply reply, RenderContext context)
    {
        var shown = context.IsTeams ? text.Text : LinkDefinitions.Append(text, reply.CitationsOrNone);
        return new OutgoingActivity
        {
            Text = shown,
            TextFormat = MarkdownFormat,
            Entities = CitationEntity.Of(text.Marks, reply.CitationsOrNone, _options.MarkAsAiGenerated && reply.CitationsOrNone.Count > 0) is { } entity ? [entity] : null,
            SuggestedActions = FollowUps.Of(reply, context),
            ChannelData = context.IsTeams && FeedbackButtons.AreFor(reply) ? FeedbackButtons.Loop() : null,
        };
    }

    private OutgoingAttachment? CardOf(Reply reply, RenderContext context)
    {
        var card = ReplyCard.Of(reply, charts.Of(reply));
        if (FeedbackButtons.HaveRoomOnCard(reply) && (_options.FeedbackButtons || !context.IsTeams))
        {
            var buttons = FeedbackButtons.Of(reply, context.IsTeams);
            card = card is null ? new Card([], buttons) : card with { Actions = [.. card.Actions.Take(Limits.MostButtons - buttons.Count), .. buttons] };
        }

        return card is null ? null : Attached(card, ReplyMarkdown.Whole(reply).Text, context);
    }

    private static OutgoingAttachment Attached(Card card, string fallbackText, RenderContext context) =>
        new(OutgoingAttachment.AdaptiveCard) { Content = (context.IsTeams ? card : card with { IsWide = false }).ToJson(fallbackText) };

    private static string SummaryOf(Reply reply) => Cut.AtWord(Markdown.Folded(PlainText.Render(reply)), LongestSummary);
}
