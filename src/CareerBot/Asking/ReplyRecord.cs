using System.Text.Json.Serialization;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Asking;

/// <summary>A reply as one line of JSON: what <c>ask --json</c>, <c>ask --batch</c> and the web endpoint say.</summary>
internal sealed record ReplyRecord
{
    public required string Id { get; init; }

    /// <summary>The topic understood; null where none was recognised.</summary>
    public required string? Intent { get; init; }

    public required string Outcome { get; init; }

    /// <summary>What the person reads, as plain text.</summary>
    public required string Text { get; init; }

    public required IReadOnlyList<CitationRecord> Citations { get; init; }

    public required IReadOnlyList<ChoiceRecord> Choices { get; init; }

    /// <summary>The figures of the reply as a table, where it has one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReplyTable? Table { get; init; }

    /// <summary>Calibrated probability that the outcome is the right one.</summary>
    public required double Confidence { get; init; }

    /// <summary>How long the reply took, in microseconds.</summary>
    public required double Micros { get; init; }

    /// <summary>Why, where it was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Explanation? Explanation { get; init; }

    public static ReplyRecord Of(string id, Reply reply, TimeSpan elapsed) => new()
    {
        Id = id,
        Intent = reply.Topic,
        Outcome = OutcomeName.Of(reply),
        Text = PlainText.Render(reply),
        Citations = [.. reply.CitationsOrNone.Select(CitationRecord.Of)],
        Choices = [.. reply.ChoicesOrNone.Select(ChoiceRecord.Of)],
        Table = ReplyTables.Of(reply),
        Confidence = Math.Round(reply.Confidence, 4),
        Micros = Math.Round(elapsed.TotalMicroseconds, 1),
    };
}
