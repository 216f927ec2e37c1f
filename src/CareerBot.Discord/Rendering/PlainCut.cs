namespace CareerBot.Discord.Rendering;

/// <summary>Text for places without Markdown (labels of buttons, options, names of threads), never longer than they take.</summary>
internal static class PlainCut
{
    /// <summary>The text, cut at the end of a word where it is longer.</summary>
    public static string To(string text, int length)
    {
        var folded = MarkdownEscape.Fold(text);
        if (folded.Length <= length) return folded;
        var end = folded.LastIndexOf(' ', length - 1);
        if (end < length / 2) end = char.IsHighSurrogate(folded[length - 2]) ? length - 2 : length - 1;
        return string.Concat(folded.AsSpan(0, end).TrimEnd(), "…");
    }
}
