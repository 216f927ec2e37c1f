using CareerBot.Core.Text;

namespace CareerBot.Distilling.Fitting;

/// <summary>The words of a text exactly as the bot will read them.</summary>
internal static class TextWords
{
    public static IReadOnlyList<string> Distinct(string text)
    {
        var words = new List<string>();
        foreach (var span in new EncoderWords(text, stackalloc char[EncoderWords.LongestWord]))
        {
            var word = span.ToString();
            if (!words.Contains(word, StringComparer.Ordinal)) words.Add(word);
        }

        return words;
    }
}
