namespace CareerBot.Teams.Rendering;

/// <summary>Shortens text at the end of a word and says so with "…".</summary>
internal static class Cut
{
    /// <summary>At most <paramref name="most"/> UTF-16 units, the ellipsis included; no surrogate pair is torn.</summary>
    public static string AtWord(string text, int most)
    {
        if (text.Length <= most) return text;
        if (most < 2) return most == 1 ? "…" : string.Empty;
        var end = text.LastIndexOfAny([' ', '\n'], most - 1);
        if (end < most / 2) end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd([' ', '\n']), "…");
    }
}
