using System.Globalization;
using System.Text;

namespace CareerBot.Discord.Rendering;

/// <summary>Makes quoted text show as it stands: nothing in it is emphasis, a link, a mention, an emoji or a heading.</summary>
/// <remarks>https://support.discord.com/hc/en-us/articles/210298617 — a backslash takes the meaning from any sign that is no letter or digit.</remarks>
internal static class MarkdownEscape
{
    private const string Marks = @"\*_~`|[]<";
    private const string LineStarts = "#>-+=";
    private const char ZeroWidthSpace = '\u200B';

    private static readonly string[] Everybody = ["everyone", "here"];

    /// <summary>White space as single spaces, without control characters, lone surrogates and signs that turn the reading direction.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
            }
            else if (rune != Rune.ReplacementChar && !TurnsDirection(rune))
            {
                folded.Append(rune);
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>One character of folded text, escaped by what stands around it.</summary>
    /// <param name="text">The whole folded text.</param>
    /// <param name="at">Where the character begins.</param>
    /// <param name="rune">The character.</param>
    /// <param name="isLineStart">Whether the text begins a line.</param>
    public static string At(string text, int at, Rune rune, bool isLineStart)
    {
        if (!rune.IsAscii) return rune.ToString();
        var sign = (char)rune.Value;
        if (Marks.Contains(sign, StringComparison.Ordinal)) return $"\\{sign}";
        if (sign == '@' && IsMention(text, at)) return $"@{ZeroWidthSpace}";
        if (sign == ':' && at + 1 < text.Length && text[at + 1] != ' ') return "\\:";
        if (isLineStart && at == 0 && LineStarts.Contains(sign, StringComparison.Ordinal)) return $"\\{sign}";
        if (isLineStart && sign is '.' or ')' && IsNumber(text.AsSpan(0, at))) return $"\\{sign}";
        return sign.ToString();
    }

    /// <summary>A whole text, escaped and not cut.</summary>
    public static string All(string text, bool isLineStart = true)
    {
        var folded = Fold(text);
        var escaped = new StringBuilder(folded.Length + 16);
        var at = 0;
        foreach (var rune in folded.EnumerateRunes())
        {
            escaped.Append(At(folded, at, rune, isLineStart));
            at += rune.Utf16SequenceLength;
        }

        return escaped.ToString();
    }

    // "@everyone", "@here" and the inside of "<@1183920475610294837>"; "desk@example.org" is left as it is.
    private static bool IsMention(string text, int at) =>
        (at > 0 && text[at - 1] == '<') || Everybody.Any(name => text.AsSpan(at + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsNumber(ReadOnlySpan<char> before) => before.Length is > 0 and < 10 && before.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool TurnsDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F;
}
