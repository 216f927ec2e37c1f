namespace CareerBot.Discord.Rendering;

/// <summary>Who can help, as the editors wrote it: addresses in it stay links, because somebody may need them now.</summary>
internal static class SignpostText
{
    public static void Write(MarkdownWriter text, string message)
    {
        var words = MarkdownEscape.Fold(message).Split(' ');
        var plain = new List<string>();
        foreach (var word in words)
        {
            var url = word.TrimEnd('.', ',', ';', '!', '?');
            if (!url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || !LinkUrl.IsUsable(url))
            {
                plain.Add(word);
                continue;
            }

            Flush(text, plain, followed: true);
            text.Own($"<{url}>").Own($"{word[url.Length..]} ");
        }

        Flush(text, plain, followed: false);
    }

    private static void Flush(MarkdownWriter text, List<string> words, bool followed)
    {
        if (words.Count > 0) text.Quote(string.Join(' ', words)).Own(followed ? " " : string.Empty);
        words.Clear();
    }
}
