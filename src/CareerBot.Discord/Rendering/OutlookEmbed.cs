using System.Globalization;
using CareerBot.Core.Replies;
using CareerBot.Discord.Payloads;
using CorePhrases = CareerBot.Core.Phrases;

namespace CareerBot.Discord.Rendering;

/// <summary>The projection of an occupation with its source, then what its guide says.</summary>
internal static class OutlookEmbed
{
    public static Embed Of(Reply.Outlook reply, string? question)
    {
        var outlook = reply.Projection;
        var text = EmbedFrame.Description(question);
        if (outlook.GrowthPercent is { } growth) Item(text, CorePhrases.Growth(growth.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture), outlook.FromYear, outlook.ToYear));
        if (outlook.OpeningsPerYear is { } openings) Item(text, CorePhrases.Openings(Count(openings)));
        if (outlook.JobsFrom is { } from && outlook.JobsTo is { } to) Item(text, CorePhrases.Jobs(Count(from), outlook.FromYear, Count(to), outlook.ToYear));
        if (outlook.EntryEducation is { } education) Item(text, CorePhrases.EntryEducation(education));
        text.Line().Link(CorePhrases.SourceIs(outlook.Source), outlook.SourceUrl);
        if (reply.Snippets.Count > 0) text.Own("\n\n");
        SnippetText.Write(text, reply);
        return EmbedFrame.Of(CorePhrases.OutlookOf(outlook), text, [], reply.Citations);
    }

    private static void Item(MarkdownWriter text, string line) => text.Line().Own("- ").Quote(line);

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
