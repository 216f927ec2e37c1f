using System.ComponentModel;
using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Web;

/// <summary>A reply as the page needs it: the record of the command line, the snippets with their highlights, and what to ask next.</summary>
internal sealed record WebReply
{
    public required string Id { get; init; }

    [Description("The topic understood; null where none was recognised.")]
    public required string? Intent { get; init; }

    [Description("answer, salary, choose, no_answer, off_topic, small_talk, declined, signpost or failed.")]
    public required string Outcome { get; init; }

    [Description("What the person reads, as plain text; [1] marks the first citation.")]
    public required string Text { get; init; }

    [Description("Lines of the text that stand before the snippets; empty where there are none.")]
    public required string Lead { get; init; }

    [Description("Figures to be shown as a table below the lead; null where there are none.")]
    public required ReplyTable? Table { get; init; }

    [Description("What is quoted, word for word.")]
    public required IReadOnlyList<SnippetRecord> Snippets { get; init; }

    public required IReadOnlyList<CitationRecord> Citations { get; init; }

    [Description("Sections to choose from.")]
    public required IReadOnlyList<ChoiceRecord> Choices { get; init; }

    [Description("What the guides do cover and comes nearest, where they don't cover the question.")]
    public required IReadOnlyList<ChoiceRecord> Nearest { get; init; }

    [Description("Questions to try.")]
    public required IReadOnlyList<string> Suggestions { get; init; }

    [Description("Calibrated probability that the outcome is the right one, 0 to 1.")]
    public required double Confidence { get; init; }

    [Description("How long the reply took, in microseconds.")]
    public required double Micros { get; init; }

    [Description("What the conversation is about; send it back with the next question.")]
    public required string? Conversation { get; init; }

    [Description("A picture of the pay figures; null where there is none.")]
    public required ChartRecord? Chart { get; init; }

    public static WebReply Of(string id, TimedReply timed, ChartRecord? chart)
    {
        var record = ReplyRecord.Of(id, timed.Reply, timed.Elapsed);
        var parts = QuotedParts.Of(timed.Reply);
        return new WebReply
        {
            Id = record.Id,
            Intent = record.Intent,
            Outcome = record.Outcome,
            Text = record.Text,
            Lead = LeadOf(timed.Reply) ?? parts.Lead,
            Table = record.Table,
            Snippets = [.. parts.Snippets.Select(SnippetRecord.Of)],
            Citations = record.Citations,
            Choices = record.Choices,
            Nearest = timed.Reply is Reply.NoAnswer noAnswer ? [.. noAnswer.NearestTopics.Select(ChoiceRecord.Of)] : [],
            Suggestions = timed.Reply is Reply.SmallTalk smallTalk ? smallTalk.Suggestions : [],
            Confidence = record.Confidence,
            Micros = record.Micros,
            Conversation = ConversationState.Write(timed.Reply.Subject),
            Chart = chart,
        };
    }

    /// <summary>What stands above a table says nothing that the table says; null where there is no table.</summary>
    private static string? LeadOf(Reply reply) => reply switch
    {
        Reply.Salary { Estimates.Count: > 0 } salary => TableLead.Of(salary),
        Reply.Comparison comparison => TableLead.Of(comparison),
        _ => null,
    };
}
