using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering.Official;

/// <summary>Growth and openings by the official projection, and a sentence of the guide about them where there is one.</summary>
internal static class OutlookAnswer
{
    private static readonly string[] Topics = ["job-outlook", "job-openings", "outlook-reasons"];

    /// <summary>What is usual at entry alone, for somebody who asks how to get in; null where that is not published.</summary>
    public static Reply.Outlook? OfEntry(FigureTarget target, KnowledgeSnapshot knowledge)
    {
        if (target.Occupation is not { } occupation || knowledge.Wages.Outlook(occupation.Code) is not { } projection) return null;
        var entry = knowledge.Wages.Education(occupation.Code);
        if ((projection.EntryEducation ?? entry?.Text) is not { } education) return null;
        var told = projection with { EntryEducation = education, GrowthPercent = null, OpeningsPerYear = null, JobsFrom = null, JobsTo = null };
        return new Reply.Outlook(projection.EntryEducation is null && entry is not null ? told with { Source = entry.Source } : told, [], []);
    }

    /// <summary>The reply; null where no projection is published.</summary>
    public static Reply.Outlook? Compose(FigureTarget target, KnowledgeSnapshot knowledge, CitationBook citations)
    {
        if (target.Occupation is not { } occupation || knowledge.Wages.Outlook(occupation.Code) is not { } projection) return null;
        var snippet = target.Guide is { } guide ? GuideSnippet.On(guide.Id, Topics, knowledge, citations) : null;
        var education = projection.EntryEducation ?? (knowledge.Wages.Education(occupation.Code) is { } entry ? $"{entry.Text} ({entry.Source})" : null);
        return new Reply.Outlook(projection with { EntryEducation = education }, snippet is null ? [] : [snippet], citations.All);
    }
}
