using System.Collections.Frozen;
using AngleSharp.Dom;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>The handbook's tabs as sections: one for each tab with text of its own, and one for each heading inside.</summary>
internal static class HandbookTabs
{
    public const string WhatTheyDo = "what-they-do";
    public const string Pay = "pay";
    public const string BecomeOne = "become-one";
    public const string Outlook = "job-outlook";
    public const string Similar = "similar-jobs";
    public const string MoreInformation = "more-information";

    /// <summary>Each tab's heading on the page, with the id and the topics of its section. "State and area data" is the same for every occupation.</summary>
    private static readonly (string Anchor, string Id, string[] Topics)[] Tabs =
    [
        (WhatTheyDo, "what-they-do", ["role-overview"]),
        ("work-environment", "work-environment", ["work-environment", "workplaces"]),
        (BecomeOne, "how-to-become", ["how-to-become"]),
        (Pay, Pay, ["salary-typical", "salary-range", "salary-employer"]),
        (Outlook, "outlook", ["job-outlook", "job-openings", "outlook-reasons"]),
        (Similar, "similar-occupations", ["related-occupations"]),
        (MoreInformation, "more-information", []),
    ];

    /// <summary>The headings that nearly every page has inside its tabs.</summary>
    private static readonly FrozenDictionary<string, (string Id, string[] Topics)> Known = new Dictionary<string, (string, string[])>(StringComparer.OrdinalIgnoreCase)
    {
        ["Duties"] = ("duties", ["daily-tasks", "specializations"]),
        ["Injuries and Illnesses"] = ("injuries", ["safety"]),
        ["Work Schedules"] = ("work-schedules", ["work-hours", "overtime-weekends", "part-time"]),
        ["Education"] = ("education", ["education-required", "coursework"]),
        ["Education and Training"] = ("education", ["education-required", "coursework", "on-the-job-training"]),
        ["Training"] = ("training", ["on-the-job-training"]),
        ["Licenses, Certifications, and Registrations"] = ("licenses", ["certification-required", "certifications-available"]),
        ["Licenses, Certification, and Registrations"] = ("licenses", ["certification-required", "certifications-available"]),
        ["Licenses and Certifications"] = ("licenses", ["certification-required", "certifications-available"]),
        ["Important Qualities"] = ("qualities", ["skills", "personality"]),
        ["Work Experience in a Related Occupation"] = ("experience", ["experience-required"]),
        ["Work Experience"] = ("experience", ["experience-required"]),
        ["Other Experience"] = ("other-experience", ["experience-required"]),
        ["Advancement"] = ("advancement", ["advancement", "career-path"]),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Headings over what is the same on every page, and one that a template left behind.</summary>
    private static readonly FrozenSet<string> Boilerplate = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "CareerOneStop", "O*NET", "Occupational Requirements Survey", "Related BLS articles", "Projections Central");

    /// <param name="document">The page.</param>
    /// <param name="atEntry">What the fact box says is usual at entry; it belongs to "How to become one".</param>
    public static IReadOnlyList<ImportedSection> Sections(IDocument document, IReadOnlyList<PageText> atEntry)
    {
        var sections = new List<ImportedSection>();
        var slugs = new Slugs();
        foreach (var tab in Tabs)
        {
            if (document.GetElementById(tab.Anchor) is not { } heading) continue;
            var root = heading.Closest("article") ?? heading.ParentElement;
            if (root is null) continue;
            var title = Folding.Fold((heading.QuerySelector("span") ?? heading).TextContent);
            AddTab(title, tab.Id, tab.Topics, TextOf(root, heading, tab.Anchor), sections, slugs);
        }

        var become = sections.FindIndex(section => section.Id == "how-to-become");
        if (become >= 0 && atEntry.Count > 0) sections[become] = sections[become] with { Blocks = [.. sections[become].Blocks, new PageBlock.Listing(atEntry)] };

        return sections;
    }

    private static IReadOnlyList<PageBlock> TextOf(IElement root, IElement heading, string anchor) => anchor == Similar
        ? HandbookFacts.SimilarOccupations(root)
        : PageBlocks.Of(root, element => element == heading || element.Id == "outlook-table" || element.ClassList.Contains("ooh-chart") || element.ClassList.Contains("ooh_right_img") || element.ClassList.Contains("tab-footer") || element.ClassList.Contains("thickbox"));

    private static void AddTab(string title, string id, string[] topics, IReadOnlyList<PageBlock> blocks, List<ImportedSection> sections, Slugs slugs)
    {
        var current = (Heading: title, Id: id, Topics: topics, Blocks: new List<PageBlock>());
        var isDropped = false;
        foreach (var block in blocks)
        {
            if (block is PageBlock.Heading heading)
            {
                isDropped = Boilerplate.Contains(heading.Text);
                if (isDropped || heading.Text is "empty heading" || (id == "outlook" && heading.Text is "Employment")) continue;
                End();
                current = Known.TryGetValue(heading.Text, out var known)
                    ? (heading.Text, known.Id, known.Topics, [])
                    : (heading.Text, Slugs.Of(heading.Text), [], []);
            }
            else if (!isDropped)
            {
                current.Blocks.Add(block);
            }
        }

        End();

        void End()
        {
            var text = HandbookText.Clean(current.Blocks);
            if (text.Count > 0) sections.Add(new ImportedSection(slugs.Unique(current.Id is { Length: > 0 } given ? given : "section"), current.Heading, current.Topics, text));
        }
    }
}
