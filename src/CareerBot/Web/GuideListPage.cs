using CareerBot.Core.Retrieval;

namespace CareerBot.Web;

/// <summary>All guides, by title.</summary>
internal static class GuideListPage
{
    public static string Render(IReadOnlyList<GuideEntry> guides) => PageFrame.Around("Career guides", page =>
    {
        page.Append("<h1>Career guides</h1>\n");
        if (guides.Count == 0) page.Append("<p>No guide is loaded.</p>\n");
        page.Append("<ul>\n");
        foreach (var guide in guides.OrderBy(guide => guide.Title, StringComparer.OrdinalIgnoreCase))
        {
            page.Append($"<li><a href=\"/guides/{Uri.EscapeDataString(guide.Id)}\">{PageFrame.Encode(guide.Title)}</a></li>\n");
        }

        page.Append("</ul>\n");
    });
}
