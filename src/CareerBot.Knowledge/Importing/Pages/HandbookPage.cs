using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerBot.Core.Guides;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Reads an occupation page of the U.S. Occupational Outlook Handbook as the site serves it.</summary>
/// <remarks>The page is nine tabs, each a heading with a known id: https://www.bls.gov/ooh/.</remarks>
internal static partial class HandbookPage
{
    private const string Handbook = "Occupational Outlook Handbook";
    private const string Publisher = "U.S. Bureau of Labor Statistics";

    /// <summary>The guide, or null and the reason why there is none.</summary>
    public static (ImportedGuide? Guide, string? Reason) Read(IDocument document)
    {
        var title = Words(document.QuerySelector("h1"));
        if (title.Length == 0 || document.GetElementById(HandbookTabs.WhatTheyDo) is null)
        {
            return (null, "It is not an occupation page of the Occupational Outlook Handbook: it has no tab \"What They Do\".");
        }

        var facts = HandbookFacts.Of(document);
        var sections = HandbookTabs.Sections(document, facts.AtEntry);
        if (sections.Count == 0) return (null, "None of the handbook's tabs on it holds any text.");
        var names = HandbookNames.Of(title, Words(document.QuerySelector("#become-one > span") ?? document.GetElementById("become-one")), facts.Occupations, sections);
        var updated = Updated(document);
        return (new ImportedGuide
        {
            Id = Slug(document) ?? Slugs.Of(title),
            Title = title,
            Occupation = names.Occupation,
            Codes = facts.Codes,
            Aliases = names.Aliases,
            TitleAliases = names.FromTitle,
            Source = new GuideSource
            {
                Title = $"{title}: {Handbook}",
                Publisher = Publisher,
                Date = updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Url = Address(document),
            },
            Updated = updated,
            Salaries = Salaries(sections, title, facts),
            Sections = sections,
        }, null);
    }

    private static IReadOnlyList<SalaryFigure> Salaries(IReadOnlyList<ImportedSection> sections, string title, HandbookFacts facts) =>
        sections.FirstOrDefault(section => section.Id == HandbookTabs.Pay) is { } pay ? HandbookPay.Figures(pay, title, facts.MedianPay) : [];

    private static string Words(IElement? element) => Folding.Fold(element?.TextContent ?? string.Empty);

    private static string? Address(IDocument document) =>
        document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? address : null;

    private static string? Slug(IDocument document) =>
        Address(document) is { } address && Page.Match(address) is { Success: true } page ? page.Groups["slug"].Value : null;

    private static DateOnly? Updated(IDocument document) =>
        DateOnly.TryParseExact(document.QuerySelector("meta[name=date]")?.GetAttribute("content"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // https://www.bls.gov/ooh/healthcare/veterinarians.htm
    [GeneratedRegex(@"/ooh/[a-z-]+/(?<slug>[a-z0-9-]+)\.htm$", RegexOptions.CultureInvariant)]
    private static partial Regex Page { get; }
}
