using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Parses a saved page.</summary>
internal static class PageDocument
{
    /// <exception cref="ImportException">The page is nested beyond reason.</exception>
    public static IDocument Parse(string html) => HtmlNesting.IsExcessive(html)
        ? throw new ImportException(
            $"Its elements are nested more than {HtmlNesting.MostDeep} deep, or have more than {HtmlNesting.MostAttributes} attributes, as no page has. Save the page again with a browser.")
        : new HtmlParser().ParseDocument(html);
}
