using System.Text.RegularExpressions;
using CareerBot.Fitting.Vectors;

namespace CareerBot.Distilling.Reading;

/// <summary>Single sentences and headings of the handbook's saved pages, less those behind training and held-out guides.</summary>
internal static partial class HandbookSentences
{
    private const int Shortest = 16;
    private const int Longest = 400;

    public static IEnumerable<string> Read(string folder) =>
        HandbookText.Read(folder, Shortest).SelectMany(text => Boundary.Split(text)).Where(sentence => sentence.Length is >= Shortest and < Longest);

    // between "… at night." and "Most work …"
    [GeneratedRegex("(?<=[.!?]) (?=[A-Z])")]
    private static partial Regex Boundary { get; }
}
