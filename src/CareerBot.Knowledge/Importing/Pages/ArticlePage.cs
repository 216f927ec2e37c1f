using CareerBot.Core.Guides;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Turns an article about a career, saved as HTML, Markdown or plain text, into a guide.</summary>
internal static class ArticlePage
{
    private const int LongestId = 60;

    /// <summary>The guide, or null and the reason why there is none.</summary>
    /// <param name="file">The file's path; its ending says what it is.</param>
    /// <param name="text">Its text.</param>
    /// <param name="id">The id that was asked for; null makes one of the occupation or the title.</param>
    public static (ImportedGuide? Guide, string? Reason) Read(string file, string text, string? id)
    {
        var article = PageFile.IsHtml(file) ? ArticleHtml.Read(text) : PageFile.IsMarkdown(file) ? ArticleHtml.ReadMarkdown(text) : ArticleText.Read(text);
        var title = Folding.Cut(Folding.Fold(article.Title), KnowledgeLimits.HeadingLength);
        if (title.Length == 0) title = Path.GetFileNameWithoutExtension(file);
        if (!article.Blocks.OfType<PageBlock.Heading>().Any())
        {
            return (null, "It has no headings, so its text can't be told apart into sections. Put a heading above each part and import it again.");
        }

        var (sections, faqs) = ArticleSections.Of(article.Blocks, title);
        if (sections.Count + faqs.Count == 0) return (null, "Nothing but links, navigation and headings was found on it. Save the whole article and import it again.");
        var occupation = OccupationTitle.Find(title);
        var slug = Slugs.Of(id ?? occupation ?? title);
        if (slug.Length > LongestId) slug = slug[..LongestId].TrimEnd('-');
        return (new ImportedGuide
        {
            Id = slug.Length > 0 ? slug : "guide",
            Title = title,
            Occupation = occupation,
            Source = article.Source ?? new GuideSource { Title = title },
            Updated = article.Updated,
            Sections = sections,
            Faqs = faqs,
        }, null);
    }
}
