using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerBot.TestKit.Teams;

/// <summary>What Teams would refuse of an activity, or show wrongly.</summary>
internal static partial class ReplyCheck
{
    /// <summary>Bytes in UTF-16; newer clouds take four times as much.</summary>
    private const int MostBytes = 25 * 1024;

    private const int MostClaims = 20;
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    public static IEnumerable<string> Problems(ConnectorCall call, CardSchema? cards)
    {
        if (call.Type is null) yield return "it has no type";
        if (call.Body.GetRawText().Length * 2 > MostBytes) yield return $"it has more than {MostBytes} bytes";
        var attachments = Items(call.Body, "attachments").ToArray();
        if (call.Type == "message" && string.IsNullOrEmpty(call.Text) && attachments.Length == 0) yield return "a message says nothing";
        if (call.Body.TryGetProperty("conversation", out var conversation) && Text(conversation, "id") != call.Conversation) yield return "its conversation is not that of the address";
        if (call is { Method: "POST", Activity: { } answered } && call.ReplyToId != answered) yield return "it answers another activity than the address says";
        foreach (var problem in Citations(call)) yield return problem;
        foreach (var card in attachments.Where(attachment => Text(attachment, "contentType") == "application/vnd.microsoft.card.adaptive"))
        {
            foreach (var problem in Card(card.GetProperty("content"), cards)) yield return problem;
        }
    }

    private static IEnumerable<string> Card(JsonElement card, CardSchema? schema)
    {
        if (Text(card, "version") != "1.5") yield return "a card is not of version 1.5";
        if (string.IsNullOrEmpty(Text(card, "fallbackText"))) yield return "a card has no words for clients that can't show it";
        foreach (var problem in schema?.Problems(card) ?? []) yield return $"a card is not valid: {problem}";
    }

    private static IEnumerable<string> Citations(ConnectorCall call)
    {
        var entities = Items(call.Body, "entities").Where(entity => Text(entity, "type") == "https://schema.org/Message").ToArray();
        if (entities.Length > 1) yield return "more than one entity cites";
        var claims = entities.SelectMany(entity => Items(entity, "citation")).ToArray();
        int[] positions = [.. claims.Select(claim => claim.GetProperty("position").GetInt32())];
        int[] marks = [.. Mark.Matches(call.Text ?? string.Empty).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct()];
        if (claims.Length > MostClaims) yield return $"it has more than {MostClaims} citations";
        if (positions.Distinct().Count() != positions.Length) yield return "a position is cited twice";
        if (!positions.Order().SequenceEqual(marks.Order())) yield return $"its marks are {string.Join(", ", marks)} and its citations {string.Join(", ", positions)}";
        foreach (var appearance in claims.Select(claim => claim.GetProperty("appearance")))
        {
            if (Text(appearance, "name") is not { Length: > 0 and <= LongestName }) yield return "the name of a citation is empty or too long";
            if (Text(appearance, "abstract") is not { Length: > 0 and <= LongestAbstract }) yield return "the abstract of a citation is empty or too long";
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    // [1]
    [GeneratedRegex(@"\[(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }
}
