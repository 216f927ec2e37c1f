using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerBot.Core.Guides;
using CareerBot.Knowledge.Reading;
using Markdig;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Finds the article in an HTML page: the part that holds its prose, without navigation, advertisements and lists of links.</summary>
internal static partial class ArticleHtml
{
    /// <summary>An element marked as boilerplate that holds more of the prose than this isn't any.</summary>
    private const double MostOfBoilerplate = 0.4;

    /// <summary>The article is the innermost candidate with this much of the page's prose.</summary>
    private const double LeastOfArticle = 0.6;

    private static readonly string[] Candidates = ["article", "main", "[role=main]", ".entry-content, .post-content, .article-body, #content", "body"];

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static Article ReadMarkdown(string text)
    {
        var body = FrontMatter.Split(text, new ProblemLog("article"))?.Body ?? text;
        var document = PageDocument.Parse(Markdig.Markdown.ToHtml(body, Markdown));
        return Read(document);
    }

    public static Article Read(string html) => Read(PageDocument.Parse(html));

    private static Article Read(IDocument document)
    {
        var prose = Prose(document.DocumentElement);
        var root = Candidates.SelectMany(selector => document.QuerySelectorAll(selector)).FirstOrDefault(element => Prose(element) >= prose * LeastOfArticle) ?? document.Body ?? document.DocumentElement;
        var blocks = PageBlocks.Of(root, element => IsBoilerplate(element, prose));
        var heading = Folding.Fold(document.QuerySelector("h1")?.TextContent ?? string.Empty);
        var title = heading.Length > 0 ? heading : Meta(document, "og:title") ?? Folding.Fold(document.Title ?? string.Empty);
        if (title.Length == 0 && blocks.OfType<PageBlock.Heading>().FirstOrDefault() is { } first) title = first.Text;
        var date = Date(Meta(document, "article:modified_time") ?? Meta(document, "article:published_time") ?? Meta(document, "date") ?? document.QuerySelector("time[datetime]")?.GetAttribute("datetime"));
        return new Article
        {
            Title = title,
            Blocks = blocks,
            Updated = date,
            Source = new GuideSource
            {
                Title = title.Length > 0 ? title : "Article",
                Author = Meta(document, "author"),
                Publisher = Meta(document, "og:site_name"),
                Date = date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Url = Address(document),
            },
        };
    }

    /// <summary>Number of letters in paragraphs and list items.</summary>
    private static int Prose(IElement element) => element.QuerySelectorAll("p, li").Where(block => block.QuerySelector("p, li") is null).Sum(block => block.TextContent.Length);

    private static bool IsBoilerplate(IElement element, int prose)
    {
        if (element.LocalName is "p" or "h1" or "h2" or "h3" or "h4" or "span" or "a" or "strong" or "em" or "b" or "i") return false;
        var isMarked = IsHeadedAsLinks(element) || element.GetAttribute("role") is "navigation" or "banner" or "complementary" or "contentinfo" or "search"
            || Marks.IsMatch($"{element.Id} {element.ClassName}");
        return isMarked && Prose(element) <= prose * MostOfBoilerplate;
    }

    /// <summary>A box that begins with "Related articles" ends where its element does.</summary>
    private static bool IsHeadedAsLinks(IElement element) =>
        element.FirstElementChild is { LocalName: ['h', >= '1' and <= '6'] } heading && ArticleSections.IsOfLinks(Folding.Fold(heading.TextContent));

    private static string? Meta(IDocument document, string name)
    {
        var content = document.QuerySelectorAll("meta").FirstOrDefault(meta => meta.GetAttribute("name") == name || meta.GetAttribute("property") == name)?.GetAttribute("content");
        return string.IsNullOrWhiteSpace(content) ? null : Folding.Cut(Folding.Fold(content), KnowledgeLimits.HeadingLength);
    }

    private static string? Address(IDocument document)
    {
        var address = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(document, "og:url");
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? address : null;
    }

    private static DateOnly? Date(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // class="site-nav", id="ad-slot-2", class="related-posts"; not "headline", "shadow"
    [GeneratedRegex(@"(?<![a-z])(?:nav|navbar|navigation|menu|breadcrumbs?|side-?bar|footer|masthead|site-header|advert\w*|ads?|adsense|promo\w*|sponsor\w*|banner|cookies?|consent|share|sharing|social|related|recommended|newsletter|subscri\w+|comments?|disqus|author-?(?:box|bio)|byline|toc|table-of-contents|pop-?up|modal|pagination|tags|widget|skip-link)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks { get; }
}
