namespace CareerBot.Discord.Tests.Rendering;

/// <summary>Reads the marks of a text as a client does, from the left.</summary>
internal static class OpenMarks
{
    private const string Fence = "```";
    private const string Bold = "**";

    /// <summary>The first mark that is opened and never closed; empty where all are.</summary>
    public static string Of(string text)
    {
        var (isBold, isItalic) = (false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var rest = text.AsSpan(i);
            if (rest[0] == '\\')
            {
                // The sign behind a backslash is no mark, whatever it is.
                i++;
            }
            else if (rest.StartsWith(Fence))
            {
                var end = text.IndexOf(Fence, i + Fence.Length, StringComparison.Ordinal);
                if (end < 0) return Fence;
                i = end + Fence.Length - 1;
            }
            else if (rest.StartsWith("]("))
            {
                // Within an address nothing is a mark.
                var end = text.IndexOf(')', i);
                if (end < 0) return "](";
                i = end;
            }
            else if (rest[0] == '`')
            {
                // The bot makes no code within a line: an unescaped sign is one of somebody else's.
                return "`";
            }
            else if (rest.StartsWith(Bold))
            {
                isBold = !isBold;
                i++;
            }
            else if (rest[0] == '*')
            {
                isItalic = !isItalic;
            }
        }

        return isBold ? Bold : isItalic ? "*" : string.Empty;
    }
}
