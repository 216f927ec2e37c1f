using System.Text.RegularExpressions;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering.Official;

/// <summary>Tells a question for occupations like another: "jobs like a paralegal", "similar careers to nursing".</summary>
internal static partial class RelatedAsk
{
    private const double Likely = 0.5;

    /// <remarks>"Jobs for people who like animals" are not like that of the default guide.</remarks>
    public static bool IsIn(Question question) =>
        Related.IsMatch(question.Intent.Understood) || (question.AssumedGuide is null && question.Topics is [{ Topic: "related-occupations", Probability: >= Likely }, ..]);

    /// <summary>The name behind "jobs like" where nothing else has recognised it ("accounting"); null where it has, or nobody is named.</summary>
    public static string? Named(Question question)
    {
        var slots = question.Intent.Slots;
        if (slots.Occupations.Count > 0 || slots.OtherOccupation is not null || slots.GuideIds.Count > 0) return null;
        if (Related.Match(question.Intent.Understood) is not { Success: true } match || match.Groups["who"].Value is not { Length: > 0 } who) return null;
        string[] words = [.. Word.Split(who).Select(word => word.Text).SkipWhile(word => word is "a" or "an" or "the" or "being")];
        return words is [] or ["this" or "it" or "that" or "these" or "those" or "them" or "one" or "mine", ..] ? null : string.Join(' ', words.Take(3));
    }

    // jobs like a paralegal; careers similar to nursing; similar jobs to plumbing; alternatives to being a nurse; jobs related to accounting
    [GeneratedRegex(@"\b(jobs?|careers?|occupations?|professions?|fields?|work|positions?|roles?|something|anything|what else) (that (is|are) |which (is|are) )?(is |are |close |most )?(like|similar to|related to|close to|comparable to|adjacent to)\b( (?<who>[^?.!,;]{2,40}))?|\b(similar|related|comparable|alternative|other) (jobs?|careers?|occupations?|professions?|roles?) (to|as|like)\b( (?<who>[^?.!,;]{2,40}))?|\balternatives? to\b( (?<who>[^?.!,;]{2,40}))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Related { get; }
}
