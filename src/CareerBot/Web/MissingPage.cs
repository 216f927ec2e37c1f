namespace CareerBot.Web;

/// <summary>What a reader sees where a guide is not, or no longer, there.</summary>
internal static class MissingPage
{
    public static string Render() => PageFrame.Around("No such guide", page => page
        .Append("<h1>There is no such guide</h1>\n")
        .Append("<p>It may have been renamed. <a href=\"/guides\">See all guides</a>.</p>\n"));
}
