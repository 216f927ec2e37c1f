using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerBot.Core.Text;

/// <summary>Makes what was typed on any platform readable: mentions of the bot, markup, invisible characters and excess length go.</summary>
public static partial class UtteranceCleaner
{
    /// <summary>Longest text that is analyzed, in UTF-16 units; of a longer one the two ends are kept, where questions stand.</summary>
    public const int MaxLength = 1200;

    /// <summary>Zero width joiner.</summary>
    private const int Joiner = 0x200D;

    /// <summary>The utterance without mentions and control characters, white space folded; empty if nothing is left.</summary>
    public static string Clean(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);

        var text = Shorten(utterance);
        text = RemoveInvisible(text);
        text = text.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase);
        text = TeamsMention.Replace(text, " ");
        text = DiscordUserMention.Replace(text, " ");
        text = LeadingName.Replace(text, " ");
        text = Address.Replace(text, " ");
        text = Tag.Replace(text, " ");
        text = Emphasis.Replace(text, " ");
        text = text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');
        return WhiteSpace.Replace(text, " ").Trim();
    }

    /// <summary>The two ends of a text that is too long to be analyzed.</summary>
    internal static string Shorten(string text) =>
        text.Length <= MaxLength ? text : string.Concat(text.AsSpan(0, MaxLength / 2), " ", text.AsSpan(text.Length - (MaxLength / 2)));

    /// <summary>Drops format characters (zero width, right-to-left marks) and lone surrogates; control characters become spaces.</summary>
    private static string RemoveInvisible(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;

        Span<char> units = stackalloc char[2];
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control:
                    result.Append(' ');
                    break;
                case UnicodeCategory.Format when rune.Value == Joiner && result.Length > 0 && !char.IsLetterOrDigit(result[^1]) && !char.IsWhiteSpace(result[^1]):
                    result.Append(units[..rune.EncodeToUtf16(units)]); // holds an emoji together
                    break;
                case UnicodeCategory.Format:
                case UnicodeCategory.PrivateUse:
                    break;
                default:
                    if (rune != Rune.ReplacementChar) result.Append(units[..rune.EncodeToUtf16(units)]);
                    break;
            }
        }

        return result.ToString();
    }

    // <at>Career Bot</at>
    [GeneratedRegex("<at[^>]{0,60}>[^<]{0,100}</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TeamsMention { get; }

    // <@1183920475610294837> and <@!1183920475610294837>; a role's <@&1> stays, it is evidence of mention abuse
    [GeneratedRegex("<@!?[0-9]{1,20}>", RegexOptions.CultureInvariant)]
    private static partial Regex DiscordUserMention { get; }

    // @CareerBot at the start, and "@Guide Bot" with its second word where that says bot
    [GeneratedRegex(@"^\s*@(?!everyone\b|here\b)[\p{L}\p{N}_.-]{2,40}(\s+bot\b)?[,:]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingName { get; }

    // http://example.org/page: where something stands is no part of what is asked
    [GeneratedRegex(@"https?://[^\s)>\]]{1,300}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }

    // <b>, </i>, <br/>
    [GeneratedRegex("</?[a-z][a-z0-9]{0,9}\\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag { get; }

    // **bold**, _slanted_, `code`, ~~struck~~, ||hidden||
    [GeneratedRegex(@"[*_`~|]+", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace { get; }
}
