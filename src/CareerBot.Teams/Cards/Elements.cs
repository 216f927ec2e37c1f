using System.Text.Json.Nodes;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Cards;

/// <summary>The parts that our cards are made of.</summary>
/// <remarks>
/// Text stands in runs of a RichTextBlock, because a TextBlock would read it as Markdown: https://adaptivecards.io/explorer/TextRun.html
/// </remarks>
internal static class Elements
{
    public static JsonObject Title(string text) => Block(Run(text, Look.Title));

    public static JsonObject Heading(string text) => Block(Run(text, Look.Bold));

    public static JsonObject Text(string text) => Block(Run(text, Look.Plain));

    /// <summary>Small print; a link where there is a safe address.</summary>
    public static JsonObject Note(string text, string? url = null)
    {
        var run = Run(text, Look.Subtle);
        if (SafeUrl.Of(url) is { } address) run["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = address };
        return Block(run);
    }

    public static JsonObject Table(IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<JsonObject>> rows, bool hasHeader) => new()
    {
        ["type"] = "Table",
        ["columns"] = new JsonArray([.. widths.Select(JsonNode? (width) => new JsonObject { ["width"] = width })]),
        ["firstRowAsHeader"] = hasHeader,
        ["showGridLines"] = false,
        ["rows"] = new JsonArray([.. rows.Select(JsonNode? (cells) => new JsonObject { ["type"] = "TableRow", ["cells"] = new JsonArray([.. cells.Select(JsonNode? (cell) => cell)]) })]),
    };

    public static JsonObject Cell(params JsonObject[] blocks) => new() { ["type"] = "TableCell", ["items"] = new JsonArray([.. blocks]) };

    public static JsonObject Image(string url, string altText) => new() { ["type"] = "Image", ["url"] = url, ["altText"] = Shown(altText), ["size"] = "Stretch" };

    public static JsonObject Submit(string title, CardRequest request) => new() { ["type"] = "Action.Submit", ["title"] = ButtonTitle(title), ["data"] = CardRequestJson.Write(request) };

    /// <summary>Answered in place by clients that know universal actions; a message to all others.</summary>
    public static JsonObject Execute(string title, CardRequest request, string verb) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = ButtonTitle(title),
        ["verb"] = verb,
        ["data"] = CardRequestJson.Write(request),
        ["fallback"] = Submit(title, request),
    };

    public static JsonObject OpenUrl(string title, string url) => new() { ["type"] = "Action.OpenUrl", ["title"] = ButtonTitle(title), ["url"] = url };

    private static JsonObject Block(JsonObject run) => new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(run) };

    private static JsonObject Run(string text, Look look)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = Shown(text) };
        if (look is Look.Title or Look.Bold) run["weight"] = "Bolder";
        if (look == Look.Title) run["size"] = "Medium";
        if (look != Look.Subtle) return run;
        run["isSubtle"] = true;
        run["size"] = "Small";
        return run;
    }

    /// <summary>Cards replace "{{DATE(…)}}" and "{{TIME(…)}}" in any text.</summary>
    private static string Shown(string text) => Cut.AtWord(Markdown.Folded(text), Limits.LongestText).Replace("{{", $"{{{Markdown.WordJoiner}{{", StringComparison.Ordinal);

    private static string ButtonTitle(string title) => Cut.AtWord(Markdown.Folded(title), Limits.LongestButton);

    private enum Look
    {
        Plain,
        Title,
        Bold,
        Subtle,
    }
}
