namespace CareerBot.Knowledge.Reading;

/// <summary>The lines of a vocabulary file that say something: no comments, no empty ones.</summary>
internal static class VocabularyLines
{
    public static IEnumerable<(string Text, int Line)> Of(string text)
    {
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length > 0 && line[0] != '#') yield return (line, number);
        }
    }
}
