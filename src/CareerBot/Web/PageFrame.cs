using System.Text;
using System.Text.Encodings.Web;

namespace CareerBot.Web;

/// <summary>What every page made here has around its content.</summary>
internal static class PageFrame
{
    public static string Around(string title, Action<StringBuilder> content)
    {
        var page = new StringBuilder()
            .Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Append($"<title>{Encode(title)} – CareerBot</title>\n")
            .Append("<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"/careerbot.css\">\n</head>\n<body class=\"guide\">\n")
            .Append("<a class=\"skip\" href=\"#content\">Skip to the content</a>\n")
            .Append("<header><nav aria-label=\"Site\"><a href=\"/\">Ask CareerBot</a> <a href=\"/guides\">All guides</a> <a href=\"/privacy\">Privacy</a></nav></header>\n")
            .Append("<main id=\"content\">\n");
        content(page);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    public static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
