using CareerBot.Core.Text;
using CareerBot.Distilling.Fitting;

namespace CareerBot.Distilling;

/// <summary>Writes the words that are worth their room, in the order of the alphabet.</summary>
internal static class TableWriter
{
    private const int FewestSightings = 2;

    public static int Write(string output, Student student, IReadOnlyList<string> commonWords)
    {
        var common = commonWords.ToHashSet(StringComparer.Ordinal);
        var kept = student.Vectors
            .Where(vector => vector.Word[0] == '#' || vector.Sightings >= FewestSightings || common.Contains(vector.Word))
            .Select(vector => KeyValuePair.Create(vector.Word, vector.Values))
            .ToArray();
        using var stream = File.Create(output);
        SentenceEncoder.Save(stream, kept);
        return kept.Length;
    }
}
