using System.Text.RegularExpressions;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering.Official;

/// <summary>Finds a place at the end of a question that we don't know ("in beverly hills"), so that it is said and not passed over.</summary>
internal static partial class UnknownPlaces
{
    private const int MostWords = 3;

    public static string? In(Question question)
    {
        if (Ending.Match(question.Intent.Understood) is not { Success: true } match) return null;
        var words = Word.Split(match.Groups["where"].Value);
        return words.Count is > 0 and <= MostWords && words.All(word => word.Lower.All(char.IsLetter) && !question.Knowledge.Spelling.Knows(word.Lower)) ? string.Join(' ', words.Select(word => word.Text)) : null;
    }

    // … in beverly hills; … near Springfield?
    [GeneratedRegex(@"\b(?:in|near|around) (?<where>[^?.!,;]{3,40})[?.!\s]{0,20}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending { get; }
}
